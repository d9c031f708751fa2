/** What can go wrong between the page and its data, and what the reader can do about each. */
export type LoadFault =
	| 'network'
	| 'missing'
	| 'unkept'
	| 'server'
	| 'truncated'
	| 'newer'
	| 'malformed'
	| 'mismatch'
	| 'foreign'
	| 'inconsistent'

type Advice = { title: string; says: string; doThis: string }

const ADVICE: Record<LoadFault, Advice> = {
	network: {
		title: 'The records could not be reached',
		says: 'The request got no answer.',
		doThis: 'Check the connection, then try again.',
	},
	missing: {
		title: 'There are no records here',
		says: 'The server answered, but not with a data file.',
		doThis:
			'Whoever runs this page needs to build the records (npm run records) and publish the data folder beside it.',
	},
	unkept: {
		title: 'This version of the records is not kept here',
		says: 'The address is pinned to a version that is no longer here, or never was: it may come from another site, or be mistyped.',
		doThis: 'The present records may tell of the same.',
	},
	server: {
		title: 'The server could not give out the records',
		says: 'It answered with an error.',
		doThis: 'Wait a little, then try again.',
	},
	truncated: {
		title: 'The records arrived incomplete',
		says: 'The file ends before it should, or is not JSON.',
		doThis: 'Try again. If it stays so, the file needs to be published anew.',
	},
	newer: {
		title: 'The records are newer than this page',
		says: 'They are written in a form that this version of the page does not know.',
		doThis: 'Reload the page without its cache. If it stays so, the page itself needs an update.',
	},
	malformed: {
		title: 'The records are not in the expected form',
		says: 'A part of the file does not fit the schema.',
		doThis: 'Try again. If it stays so, the records need to be built anew with this version (npm run records).',
	},
	mismatch: {
		title: 'The records do not belong together',
		says: 'A file is not the one that the index names: it may come from another build.',
		doThis: 'Try again in a moment: an update may be under way. If it stays so, publish the data folder as a whole.',
	},
	foreign: {
		title: 'The records point to another site',
		says: 'The index names a file outside this site, and this page does not fetch from others.',
		doThis: 'Whoever runs this page needs to check data/index.json.',
	},
	inconsistent: {
		title: 'The records refer to something that is not there',
		says: 'An event or a claim names a record that no file holds.',
		doThis: 'The records need to be built anew (npm run records).',
	},
}

/** A failure to load, with advice for the reader and `detail` for whoever runs the page. */
export class LoadError extends Error {
	override name = 'LoadError'
	readonly fault: LoadFault
	readonly url: string
	readonly detail: string
	readonly advice: Advice

	constructor(fault: LoadFault, url: string, detail: string) {
		super(`${ADVICE[fault].title}: ${url}: ${detail}`)
		this.fault = fault
		this.url = url
		this.detail = detail
		this.advice = ADVICE[fault]
	}
}

/** What went wrong, whatever was thrown: what no loader names is a file that is not as it should be. */
export function asLoadError(error: unknown, url: string): LoadError {
	return error instanceof LoadError ? error : new LoadError('malformed', url, String(error))
}
