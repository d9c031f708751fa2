/** Markup written by hand, where nothing from outside can become markup: every value that is put in is escaped. */
const IS = Symbol('markup')

/** Text that is markup already; made by `html` only. */
export type Markup = { readonly [IS]: true; readonly text: string }
type Value = string | number | Markup | readonly Value[] | null | undefined | false

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For text and for values of attributes in quotation marks. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (char) => ENTITY[char]!)
}

/** ``html`<p>${words}</p>` ``: strings and numbers are escaped, markup stays as it is, lists follow each other, what is missing is left out. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
	return { [IS]: true, text: parts.reduce((text, part, at) => text + said(values[at - 1]) + part) }
}

function said(value: Value): string {
	if (value === null || value === undefined || value === false) return ''
	if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
	if (IS in value) return value.text
	return value.map(said).join('')
}

/** JSON that can stand in a `<script>`: no sequence of characters in it ends the element or begins a comment. */
export function scriptJson(value: unknown): Markup {
	const text = JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)
	return { [IS]: true, text }
}
