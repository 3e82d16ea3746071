import { describe, expect, it } from 'vitest';
import { venueOf } from '../../../lib/extract/sites/arxiv';

describe('the venue in an author’s comment', () => {
  it.each([
    ['Accepted at ICML 2025', 'ICML 2025'],
    ['12 pages, 5 figures. Accepted to NeurIPS 2024 (oral)', 'NeurIPS 2024'],
    ['ICLR 2026 workshop', 'ICLR 2026 workshop'],
    ['Published as a conference paper at ICLR 2025', 'ICLR 2025'],
    ['To appear in the Findings of EMNLP 2023', 'Findings of EMNLP 2023'],
    ['Accepted by TMLR', 'TMLR'],
    ['CVPR 2024; project page: https://example.org/CVPR2024', 'CVPR 2024'],
    ['Presented at the Workshop on Small Models', 'Workshop on Small Models'],
    ["9 pages, ACL '23", "ACL '23"],
    ['Code: https://github.com/FOO/BAR2024', ''],
    ['Submitted to ICML 2025', ''],
    ['Rejected from ICLR 2026', ''],
    ['Withdrawn from NeurIPS 2025', ''],
    ['Under review at NeurIPS 2026', ''],
    ['23 pages, 4 figures', ''],
    ['v2: fixes a proof', ''],
    ['', ''],
  ])('%s', (comments, venue) => {
    expect(venueOf(comments)).toBe(venue);
  });
});
