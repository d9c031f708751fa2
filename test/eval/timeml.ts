/** TimeML files: the text with its inline TIMEX3 taken out, and the way back. */

export type Annotation = { start: number; end: number; type: string; value: string; mod?: string }

export type TimeMl = {
	name: string
	/** Day of writing, `YYYY-MM-DD`, null where the file gives none. */
	reference: string | null
	/** The text without any tag, entities resolved. */
	text: string
	gold: Annotation[]
	/** What stands before and after the text, for writing the file again. */
	before: string
	after: string
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads one file. Throws where there is no TEXT element. */
export function readTimeMl(name: string, xml: string): TimeMl {
	const open = /<TEXT\b[^>]*>/.exec(xml)
	const close = xml.lastIndexOf('</TEXT>')
	if (!open || close === -1) throw new SyntaxError(`${name}: no TEXT element`)
	const from = open.index + open[0].length
	const gold: Annotation[] = []
	const stack: Annotation[] = []
	let text = ''
	for (const [, tag, plain] of xml.slice(from, close).matchAll(/<(\/?[^>]*)>|([^<]+)/g)) {
		if (plain !== undefined) text += decode(plain)
		else if (/^TIMEX3\b/.test(tag!) && !tag!.endsWith('/')) {
			const annotation = { start: text.length, end: text.length, ...attributes(tag!) }
			gold.push(annotation)
			stack.push(annotation)
		} else if (tag === '/TIMEX3') {
			const annotation = stack.pop()
			if (annotation) annotation.end = text.length
		}
	}
	return {
		name,
		reference: written(/<DCT>([\s\S]*?)<\/DCT>/.exec(xml)?.[1] ?? ''),
		text,
		gold: gold.map((one) => trimmed(text, one)).filter((one) => one.end > one.start),
		before: xml.slice(0, from),
		after: xml.slice(close),
	}
}

/** The same file with other annotations in its text. */
export function writeTimeMl(file: TimeMl, found: Annotation[]): string {
	let body = ''
	let at = 0
	for (const [index, { start, end, type, value, mod }] of found.entries()) {
		const attributes = `tid="t${index + 1}" type="${type}" value="${encode(value)}"${mod ? ` mod="${mod}"` : ''}`
		body += `${encode(file.text.slice(at, start))}<TIMEX3 ${attributes}>${encode(file.text.slice(start, end))}</TIMEX3>`
		at = end
	}
	return file.before + body + encode(file.text.slice(at)) + file.after
}

/** The day in a DCT element: `2016-12-08`, `20161208`, or day first as a few files have it, `08-12-2016`. */
function written(dct: string): string | null {
	const value = /value="([^"]*)"/.exec(dct)?.[1] ?? ''
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(value)
	if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
	const european = /^(\d{2})-(\d{2})-(\d{4})$/.exec(value)
	return european ? `${european[3]}-${european[2]}-${european[1]}` : null
}

function attributes(tag: string): { type: string; value: string } {
	const of = (name: string) => decode(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
	return { type: of('type'), value: of('value') }
}

function trimmed(text: string, one: Annotation): Annotation {
	const words = text.slice(one.start, one.end)
	const start = one.start + (words.length - words.trimStart().length)
	return { ...one, start, end: start + words.trim().length }
}

function decode(text: string): string {
	return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
		if (name[0] !== '#') return ENTITIES[name] ?? whole
		return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
	})
}

function encode(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
