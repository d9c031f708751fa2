/** W3C Web Annotations (JSON-LD): each account is words in a document, and what is said of them here. */
import { textOf } from './annotationWords.ts'
import { codePoints, type Exported, linkTo, readerLink, type Told, tellerName, toldOf } from './told.ts'

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** One account as an annotation. Its source is the document's page here, where the positions are true. */
export function toAnnotation(told: Told): Record<string, unknown> {
	const { event, claim, story, entry, document, kind, exported } = told
	const { exact, prefix, suffix } = claim.selector
	const quote = { type: 'TextQuoteSelector', exact, prefix, suffix }
	const position = codePoints(document?.text, claim.selector)
	const plain = (purpose: string, value: string) => ({
		type: 'TextualBody',
		purpose,
		format: 'text/plain',
		language: 'en',
		value,
	})
	const original = story.url ?? entry.url
	const here = {
		type: 'SpecificResource',
		source: {
			id: readerLink(told),
			type: 'Text',
			'dcterms:identifier': `urn:sha256:${entry.sha256}`,
			'dcterms:title': entry.file,
			'dcterms:publisher': tellerName(told),
			...(story.author && !claim.comment && { 'schema:author': story.author }),
			...(story.published.edtf && { 'dcterms:date': story.published.edtf }),
			'schema:version': exported.records.index.dataVersion,
		},
		selector: [quote, ...(position ? [{ type: 'TextPositionSelector', ...position }] : [])],
	}
	return {
		'@context': CONTEXT,
		id: linkTo(told),
		type: 'Annotation',
		motivation: 'describing',
		body: [
			plain('describing', claim.summary),
			plain('identifying', event.title),
			plain('classifying', kind ? kind.name : event.kind),
			...(kind?.acled
				? [plain('classifying', `ACLED: ${[kind.acled.eventType, kind.acled.subEventType].filter(Boolean).join(', ')}`)]
				: []),
			plain('commenting', textOf(told)),
		],
		target: original ? [here, { type: 'SpecificResource', source: original, selector: quote }] : here,
	}
}

/** All accounts as one collection. */
export function toAnnotations(exported: Exported): Record<string, unknown> {
	const { base, records } = exported
	const items = toldOf(exported).map((told) => {
		const { '@context': _, ...item } = toAnnotation(told)
		return item
	})
	return {
		'@context': CONTEXT,
		id: `${base}#annotations`,
		type: 'AnnotationCollection',
		label: `Datelines: ${records.index.title}, data version ${records.index.dataVersion}`,
		total: items.length,
		first: { id: `${base}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
	}
}
