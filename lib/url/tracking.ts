import type { Parameter } from './query';

/**
 * Names that say where a visitor came from and never which page it is, whatever the site.
 * Why the list is ours, and where the names are documented: docs/decisions/0003-tracking-parameters.md.
 */
const trackers = new RegExp(
  `^(?:${[
    // Campaign tags: Google Analytics and its imitators, Matomo, HubSpot Ads, Piano, Adobe, Webtrends.
    '(?:utm|itm|mtm|p(?:iwi)?k|hsa)_.+|wt[._]mc.*|xtor|i?cmpid|icmp|[in]cid|intcid|s_cid',
    '(?:ga|at|int|trk|ns)_(?:source|medium|campaign|content|custom.|contact|msg|module|mchannel)',
    // Click ids of advertisers: Google, Meta, Microsoft, X, TikTok, Yandex, LinkedIn, Reddit.
    '(?:[gdy]|fb|tw|tt)clid|msclkid|li_fat_id|rdt_cid|[gw]braid|gad_.+|srsltid|igshi?d?|mibextid|_gl|_ga|amp|amp_.+',
    // Mail: Mailchimp, HubSpot, Marketo, Eloqua, Drip, Klaviyo, Kit, beehiiv, Omeda.
    'mc_[ce]id|__?hs.+|hsctatracking|mkt_tok|elq.*|__s|_k[ex]|ck_subscriber_id|_bhlid|oly_.+',
    // Left by the way there: embeds on X, consent at Yahoo, Alibaba, checks of Cloudflare, Wikimedia, share buttons of the press.
    'ref_(?:src|url|source)|__twitter.+|guc(?:counter|e_.+)|spm(?:_id_from)?|vd_source|__cf_chl.+|wprov|share_?id|sharetype',
    'smid|srnd|sref|itid|tpcc|reflink|mbid|ocid|cvid|leadsource|trackingid|trk|rcm|echobox|__source',
  ].join('|')})$`,
  'i',
);

/** `?ref=main` is a branch and `?ref=news.example` a referrer: for these names the value decides. */
const ambiguous = /^(?:ref|source|src|from|via|curator)$/i;
const referrer =
  /^(?:(?!v?\d)[a-z\d.-]+\.[a-z]{2,}|rss|(?:atom)?feed|e?mail|newsletter|share|social|twitter|facebook|linkedin|reddit|hn|hackernews|lobsters|producthunt|tldr\w*)$/i;

/** Names that are a referrer's on these sites only. Substack's come on its custom domains too: its path tells. */
const perSite: readonly (readonly [place: RegExp, names: RegExp])[] = [
  [/^[^/]+\/p\/./, /^(?:r|triedRedirect|showWelcome.*|isFreemail|publication_id|post_id|token)$/],
  [/\bmedium\.com\//, /^source$/],
  [/\bspotify\.com\//, /^(?:si|context)$/],
  [/\bnytimes\.com\//, /^(?:campaign_id|emc|instance_id|nl|partner|regi_id|segment_id|te|user_id)$/],
  [/\b(?:wsj|barrons)\.com\//, /^mod$/],
  [/\btheguardian\.com\//, /^CMP$/],
];

/** Whether a page is the same without this parameter. */
export function isTracking({ name, value }: Parameter, url: URL): boolean {
  return (
    trackers.test(name) ||
    (ambiguous.test(name) && referrer.test(value)) ||
    (/^output(?:type)?$/i.test(name) && value === 'amp') ||
    perSite.some(([place, names]) => names.test(name) && place.test(url.hostname + url.pathname))
  );
}
