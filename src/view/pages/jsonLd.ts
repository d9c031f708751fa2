/**
 * schema.org for machines: the timeline is a `Dataset`, an event a page whose main entities are the `Claim`s of its
 * accounts, with the `NewsArticle`s they stand in and, where it is safe, a `Quotation` of the words. No `Event` (that is
 * for things one may attend) and no `ClaimReview` (nothing is judged here).
 */
import type {
	Article,
	Claim as ClaimLd,
	DataDownload,
	Dataset,
	Graph,
	Place as PlaceLd,
	Quotation,
	WebPage,
} from 'schema-dts'
import { sureDate } from '../../query/export/citation.ts'
import { type Account, accounts, type Records, shownEvents } from '../../query/select.ts'
import { edtfBounds } from '../../records/edtf.ts'
import type { Dated, EventRecord } from '../../records/schema.ts'
import { claimText, describeEvent, describeTimeline, NAME, nameless } from './say.ts'
import { eventPath, type Path, type Site } from './site.ts'

const CONTEXT = 'https://schema.org'

/** A name for a thing: whole where the site's address is known, else relative to the page's `<base>`, as JSON-LD in HTML is read. */
const iri = (site: Site | null, to: string) => (site === null ? `./${to}` : new URL(to, site).href)

/** Kinds of outlets whose pages are news; what others print is an `Article`. */
const NEWS = /\b(?:news|newspaper|broadcaster|agency|magazine)\b/i

/** The timeline: what the data are, over which days and places, and where the file is. */
export function timelineLd(records: Records, site: Site | null): Graph {
	return { '@context': CONTEXT, '@graph': [datasetOf(records, site)] }
}

/** An event's page; `isNameless` by `nameless`, made once for many. Readers' comments are left out: they are nobody's publication. */
export function eventLd(
	records: Records,
	event: EventRecord,
	site: Site | null,
	isNameless: (text: string) => boolean = nameless(records),
): Graph {
	const path = eventPath(event.id)
	const own = iri(site, path)
	const told = accounts(records, event).filter(({ claim }) => !claim.comment)
	const quotable = told.filter(({ claim: { veils, selector } }) => !veils && isNameless(selector.exact))
	const page: WebPage = {
		'@type': 'WebPage',
		'@id': own,
		name: event.title,
		description: describeEvent(records, event),
		inLanguage: 'en',
		isPartOf: { '@id': `${iri(site, '')}#dataset` },
		...covers(event.date),
		...(event.placeIds.length > 0 && { spatialCoverage: placesLd(records, event.placeIds) }),
		mainEntity: told.map(({ claim }) => ({ '@id': `${own}#claim-${claim.id}` })),
	}
	const claims = told.map(
		({ claim, story }): ClaimLd => ({
			'@type': 'Claim',
			'@id': `${own}#claim-${claim.id}`,
			text: claimText(claim, event, isNameless),
			appearance: { '@id': `${own}#story-${story.id}` },
			...covers(claim.date),
		}),
	)
	const quotations = quotable.map(
		({ claim, story }): Quotation => ({
			'@type': 'Quotation',
			'@id': `${own}#quotation-${claim.id}`,
			text: claim.selector.exact,
			isPartOf: { '@id': `${own}#story-${story.id}` },
			about: { '@id': `${own}#claim-${claim.id}` },
		}),
	)
	const stories = [...new Map(told.map((account) => [account.story.id, account])).values()]
	return {
		'@context': CONTEXT,
		'@graph': [page, ...claims, ...quotations, ...stories.map((one) => storyLd(one, own)), stub(records, site)],
	}
}

/** A walkthrough's page: a piece of teaching built on the timeline's data. */
export function tourLd(
	records: Records,
	tour: { title: string; description: string },
	path: Path,
	site: Site | null,
): Graph {
	const page: WebPage = {
		'@type': 'WebPage',
		'@id': iri(site, path),
		name: tour.title,
		description: tour.description,
		inLanguage: 'en',
		learningResourceType: 'lesson',
		isPartOf: { '@id': `${iri(site, '')}#dataset` },
	}
	return { '@context': CONTEXT, '@graph': [page, stub(records, site)] }
}

function datasetOf(records: Records, site: Site | null): Dataset {
	const { index } = records
	const days = records.events.flatMap(({ date }) =>
		date.precision !== null && date.precision < 5 ? [date.earliest!, date.latest!] : [],
	)
	const span = days.sort()
	const regions = new Set(
		index.places.flatMap(({ governorate, kind, name }) => governorate ?? (kind === 'governorate' ? name : [])),
	)
	const file: DataDownload = {
		'@type': 'DataDownload',
		encodingFormat: 'application/json',
		contentUrl: iri(site, 'data/index.json'),
	}
	return {
		...stub(records, site),
		description: describeTimeline(records, shownEvents(records, { comments: false }).length),
		version: index.dataVersion,
		inLanguage: 'en',
		isAccessibleForFree: true,
		...(span.length > 0 && { temporalCoverage: `${span[0]}/${span.at(-1)}` }),
		...(regions.size > 0 && {
			spatialCoverage: [...regions].sort().map((name): PlaceLd => ({ '@type': 'Place', name })),
		}),
		distribution: file,
	}
}

/** As much of the dataset as another page needs to name it. */
function stub(records: Records, site: Site | null): Extract<Dataset, { '@type': 'Dataset' }> {
	const root = iri(site, '')
	return { '@type': 'Dataset', '@id': `${root}#dataset`, name: `${records.index.title} – ${NAME}`, url: root }
}

/** One publication, with its day as far as it is sure; its author is not named. */
function storyLd({ story, outlet }: Account, own: string): Article {
	const published = isoOf(story.published)
	return {
		'@type': outlet && NEWS.test(outlet.kind) ? 'NewsArticle' : 'Article',
		'@id': `${own}#story-${story.id}`,
		...(outlet && { publisher: { '@type': 'Organization', name: outlet.name } }),
		...(published !== null && { datePublished: published }),
		...(story.url !== undefined && { url: story.url }),
	} as Article
}

/** A day, month or year that is sure; null otherwise. Never more than the date says. */
function isoOf(date: Dated): string | null {
	const { year, circa } = sureDate(date)
	return year === null || circa ? null : (date.edtf?.slice(0, 10) ?? null)
}

/** Days told of, where both ends are known and nothing is approximate: the property has no word for “about”. */
function covers(date: Dated): { temporalCoverage?: string } {
	const bounds = date.edtf === null ? null : edtfBounds(date.edtf)
	if (!bounds?.earliest || !bounds.latest || bounds.approximate || bounds.uncertain || bounds.oneOf) return {}
	const { earliest, latest } = bounds
	return { temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}` }
}

function placesLd(records: Records, ids: string[]): PlaceLd[] {
	return ids.flatMap((id): PlaceLd[] => {
		const place = records.places.get(id)
		if (!place) return []
		const { name, governorate } = place
		const within = governorate !== null && governorate !== name
		return [{ '@type': 'Place', name, ...(within && { containedInPlace: { '@type': 'Place', name: governorate } }) }]
	})
}
