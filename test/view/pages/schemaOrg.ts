/**
 * The terms of schema.org that the pages use, so that a test can expand them without a network. A term that is used and not
 * listed here is an error in safe mode.
 */
const own = (name: string) => `https://schema.org/${name}`
const link = (name: string) => ({ '@id': own(name), '@type': '@id' })
const TYPES = 'Article Claim DataDownload Dataset NewsArticle Organization Place Quotation WebPage'.split(' ')
const WORDS =
	'datePublished description encodingFormat inLanguage isAccessibleForFree learningResourceType name temporalCoverage text version'.split(
		' ',
	)
const LINKS =
	'about appearance containedInPlace contentUrl distribution isPartOf mainEntity publisher spatialCoverage url'.split(
		' ',
	)

export const SCHEMA_ORG = Object.fromEntries([
	...[...TYPES, ...WORDS].map((name) => [name, own(name)]),
	...LINKS.map((name) => [name, link(name)]),
])
