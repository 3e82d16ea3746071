import Papa from 'papaparse';
import { isWebAddress } from '../page';
import { MOST_ENTRIES } from './entry';
import { ImportError } from './errors';

/** A table as it stands in the file. */
export interface Table {
  /** The names of the columns; where the file names none, an empty one for each. */
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** The line that it begins in, counted from 1. */
  line: number;
  cells: string[];
}

/**
 * Reads comma-separated values, also those with semicolons or tabs. Quotation marks must be in order: a row with one too
 * few may have swallowed the next.
 * @param text with line feeds only
 * @throws ImportError with the line
 */
export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\n', delimitersToGuess: [',', ';', '\t'] });
  const rows: TableRow[] = [];
  let line = 1;
  const starts = data.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: start, cells });
    return start;
  });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) throw new ImportError('badQuote', starts[wrong.row ?? 0] ?? line);
  if (rows.length > MOST_ENTRIES + 1) throw new ImportError('tooMany');
  const [head] = rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const named = head && !head.cells.some((cell) => isWebAddress(cell.trim()));
  return {
    columns: Array.from({ length: width }, (_, index) => (named ? (head.cells[index] ?? '').trim() : '')),
    rows: named ? rows.slice(1) : rows,
  };
}
