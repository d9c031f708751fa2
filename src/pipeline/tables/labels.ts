/** What stands before a sentence and is no part of it: live-page labels, datelines, tickers, numbers, bullets. */
export const LABELS: readonly { name: string; pattern: RegExp }[] = [
	{
		name: 'live label',
		pattern:
			/^(?:UPDATED?|LATEST|BREAKING|ORIGINAL ENTRY|SUMMARY)(?:[ ,]+[\d:.]+ ?(?:[AP]\.?M\.?)? ?(?:GMT|UTC|BST|CET|EST|EDT)?)?(?:, [\w ]{3,20})?[:.–—-]\s*/,
	},
	{
		name: 'clock label',
		pattern: /^\d{1,2}[:.]?\d{2} ?(?:[AaPp]\.?[Mm]\.?)? ?(?:GMT|UTC|BST|CET|EST|EDT)?(?:\s?[:–—-]\s+|\s+(?=[A-Z“"]))/,
	},
	{
		name: 'dateline with agency',
		pattern:
			/^\p{Lu}[\p{L}.'’ -]{2,30}(?:, \p{Lu}[\p{L}.' -]{2,20})?(?:, \d{1,2} \p{Lu}\p{L}+(?: \d{4})?|, \p{Lu}\p{L}+\.? \d{1,2}(?:,? \d{4})?)? ?\([^)]{2,40}\) ?[–—-]+ ?/u,
	},
	{
		name: 'dateline with agency, bare',
		pattern: /^\p{Lu}[\p{L} ]{2,20}, (?:SANA|TASS|AFP|AP|Reuters|REUTERS|IRNA|Xinhua|Interfax|Anadolu)(?: ?[-–—]+ ?)/u,
	},
	{ name: 'dateline', pattern: /^\p{Lu}{3,}[\p{Lu} ,]{0,30}(?:, \p{Lu}\p{L}+\.? \d{1,2})? ?(?:[–—]|(?<= )-(?= )) ?/u },
	{ name: 'ticker', pattern: /^[–—-]*ITEMS?\b:?\s*(?:Breaking[.:]\s*)?/ },
	{ name: 'breaking', pattern: /^#?(?:BREAKING|Breaking|URGENT|Urgent)(?: news)?[:.!–—-]+\s*/ },
	{ name: 'topic tag', pattern: /^#\p{L}[\p{L}\p{N}_]*(?:\s?[Pp]rovince)?(?:, \d{2}-\d{2}-\d{4})? ?: ?(?:\d\)\s*)?/u },
	{ name: 'number', pattern: /^(?:#?\d{1,2}[:.)]|[•*·‣–-])\s+(?=\S)/ },
]

/** Where one sentence holds two claims of different standing or day: it is cut after the words that match. */
export const CLAUSES: readonly { name: string; pattern: RegExp }[] = [
	{
		name: 'a second voice',
		pattern:
			/, (?:and|but|while)(?=\s(?:an?|the|other|another|later) (?:[\w-]+ ){0,3}(?:reports?|claims?|sources?|officials?|outlets?|activists?) (?:says?|said|claims?|claimed|reported) )/g,
	},
	{
		name: 'an instance with a day of its own',
		pattern: /,(?=\sincluding (?:the|a) (?:bombing|shelling|killing|storming|attack|raid|strike)\b)/g,
	},
	{
		name: 'a day counted from another occurrence',
		pattern: /,(?=\s(?:an?|one|two|three|\d+) (?:days?|weeks?) after (?:captur|tak|seiz|retak|enter|recaptur)\w*ing )/g,
	},
]
