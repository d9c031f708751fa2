/** The forms in which hosts like to be told how tall the page is. A table: a row is all that another host needs. */

/** Where the page was opened: hosts leave what they want there. */
export type Asked = { query: URLSearchParams; hash: string; href: string }

export type Size = { width: number; height: number }

export type Dialect = {
	name: string
	/** Says a size, as whole CSS pixels; null where the host has not asked in this form's way when the page was opened. */
	speaker: (asked: Asked) => ((size: Size) => unknown) | null
	/** The host asks for the size now, by a message. */
	isAsking?: (message: unknown) => boolean
	/** Silent until the host has asked by a message. */
	onlyAsked?: boolean
}

export const DIALECTS: Dialect[] = [
	{
		name: 'amp',
		speaker:
			() =>
			({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
		isAsking: (message) => has(message, 'sentinel', 'amp') && has(message, 'type', 'frames-init'),
	},
	{
		name: 'pym',
		speaker: ({ query }) => {
			const id = /^[\w.:-]{1,100}$/.exec(query.get('childId') ?? '')?.[0]
			return id === undefined ? null : ({ height }) => `pymxPYMx${id}xPYMxheightxPYMx${height}`
		},
	},
	{
		name: 'wordpress',
		speaker: ({ hash }) => {
			const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1]
			return secret === undefined ? null : ({ height }) => ({ message: 'height', value: height, secret })
		},
		isAsking: (message) => has(message, 'message', 'ready'),
	},
	{
		name: 'flourish',
		speaker: ({ query, href }) =>
			query.get('resize') === 'flourish'
				? ({ height }) =>
						JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src: href })
				: null,
	},
	{
		name: 'open-iframe-resizer',
		speaker: () => (size) => ({ type: 'iframe-resized', ...size }),
		isAsking: (message) =>
			has(message, 'type', 'iframe-child-init') || has(message, 'type', 'iframe-get-child-dimensions'),
		onlyAsked: true,
	},
]

function has(message: unknown, key: string, value: string): boolean {
	return typeof message === 'object' && message !== null && (message as Record<string, unknown>)[key] === value
}
