/** Citation.js ships no types; what the tests use of it. */
declare module '@citation-js/core' {
	type Item = Record<string, unknown>
	export class Cite {
		constructor(data: unknown, options?: Record<string, unknown>)
		data: Item[]
	}
	export const plugins: { input: { chain(data: unknown, options?: Record<string, unknown>): Item[] } }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
declare module 'jsonld' {
	const jsonld: { expand(document: unknown, options: Record<string, unknown>): Promise<Record<string, unknown>[]> }
	export default jsonld
}
