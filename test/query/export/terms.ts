/**
 * The terms of the W3C Web Annotation vocabulary (www.w3.org/TR/annotation-vocab) that our exports use, so that a test can
 * expand them without a network. A term that is used and not listed here is an error in safe mode.
 */
const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const link = (id: string) => ({ '@type': '@id', '@id': id })
const word = (id: string) => ({ '@type': '@vocab', '@id': id })
const count = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' })

export const ANNOTATION_TERMS = {
	dcterms: 'http://purl.org/dc/terms/',
	schema: 'http://schema.org/',
	id: '@id',
	type: '@type',
	Annotation: `${OA}Annotation`,
	AnnotationCollection: `${AS}OrderedCollection`,
	AnnotationPage: `${AS}OrderedCollectionPage`,
	Text: 'http://purl.org/dc/dcmitype/Text',
	TextualBody: `${OA}TextualBody`,
	SpecificResource: `${OA}SpecificResource`,
	TextQuoteSelector: `${OA}TextQuoteSelector`,
	TextPositionSelector: `${OA}TextPositionSelector`,
	describing: `${OA}describing`,
	identifying: `${OA}identifying`,
	classifying: `${OA}classifying`,
	commenting: `${OA}commenting`,
	body: link(`${OA}hasBody`),
	target: link(`${OA}hasTarget`),
	source: link(`${OA}hasSource`),
	selector: link(`${OA}hasSelector`),
	motivation: word(`${OA}motivatedBy`),
	purpose: word(`${OA}hasPurpose`),
	first: link(`${AS}first`),
	items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	format: 'http://purl.org/dc/elements/1.1/format',
	language: 'http://purl.org/dc/elements/1.1/language',
	value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
	exact: `${OA}exact`,
	prefix: `${OA}prefix`,
	suffix: `${OA}suffix`,
	start: count(`${OA}start`),
	end: count(`${OA}end`),
	total: count(`${AS}totalItems`),
	startIndex: count(`${AS}startIndex`),
}
