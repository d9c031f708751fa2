/** What a citation of an account names, before any style or format: never a day that its source did not give. */
import { edtfBounds, isLoose } from '../../records/edtf.ts'
import type { Dated, DocumentFile, Story } from '../../records/schema.ts'
import { basisWords, chainWords, codePoints, linkTo, type Told } from './told.ts'

/** As much of a date as is sure: a day only where it is one day, a month only where it is in one month. */
export type SureDate = { year: number | null; month: number | null; day: number | null; circa: boolean }

export type Citation = {
	/** ASCII, of the outlet's initials, the year and the claim. */
	key: string
	author: string | null
	title: string
	/** The outlet, where it is known. */
	outlet: string | null
	form: string
	published: SureDate
	/** `about 10 December 2016`; `no date` where it is not known. */
	publishedSays: string
	publishedEdtf: string | null
	publishedFrom: string
	via: string[]
	chain: string
	excerpt: string
	corpus: string
	dataVersion: string
	file: string
	sha256: string
	/** Code points of the document's text; null where it cannot be counted. */
	position: { start: number; end: number } | null
	/** Where it stood on the web. */
	url: string | null
	/** The account's page here. */
	link: string
}

const FORM: Record<Story['kind'], string> = {
	article: 'Article',
	live: 'Live page',
	update: 'Update on a live page',
	excerpt: 'Excerpt',
	comment: 'Readers’ comments',
	offTopic: 'Article',
}

/** The citation of one account. A reader's comment is cited without any name. */
export function citationOf(told: Told): Citation {
	const { claim, story, outlet, entry, document, exported } = told
	const { index } = exported.records
	const published = sureDate(story.published)
	return {
		key: `${(outlet?.initials ?? 'x').toLowerCase().replace(/[^a-z0-9]/g, '') || 'x'}${published.year ?? ''}-${claim.id.replace(/[^\w]/g, '')}`,
		author: claim.comment ? null : story.author,
		title: claim.comment ? 'A reader’s comment' : titleOf(story, document),
		outlet: outlet?.name ?? null,
		form: FORM[claim.comment ? 'comment' : story.kind],
		published,
		publishedSays: story.published.edtf === null ? 'no date' : exported.say(story.published),
		publishedEdtf: story.published.edtf,
		publishedFrom: basisWords(story.published),
		via: story.via,
		chain: chainWords(told),
		excerpt: claim.selector.exact,
		corpus: index.title,
		dataVersion: index.dataVersion,
		file: entry.file,
		sha256: entry.sha256,
		position: codePoints(document?.text, claim.selector),
		url: story.url ?? entry.url ?? null,
		link: linkTo(told),
	}
}

/**
 * The heading above a story on its outlet's own page; else its first words. A page that passes a story on may have put a
 * heading of its own over it, which is not the outlet's.
 */
function titleOf(story: Story, document: DocumentFile | null): string {
	const own = story.via.length === 0 && document
	const heading = own && document.segments.find(({ kind, storyId }) => kind === 'heading' && storyId === story.id)
	const words = heading ? document.text.slice(heading.start, heading.end) : story.opening
	return words.replace(/\s+/gu, ' ').trim()
}

/** The sure part of a date. `circa` says that more is known than a style can print, or less than it seems. */
export function sureDate({ edtf, earliest, latest }: Dated): SureDate {
	const none = { year: null, month: null, day: null }
	if (edtf === null || earliest === null || latest === null) return { ...none, circa: edtf !== null }
	const loose = isLoose(edtfBounds(edtf))
	const [year, month, day] = earliest.split('-').map(Number) as [number, number, number]
	const isDay = earliest === latest && !loose
	const isMonth = earliest.slice(0, 7) === latest.slice(0, 7)
	const isYear = earliest.slice(0, 4) === latest.slice(0, 4)
	return {
		year: isYear ? year : null,
		month: isMonth ? month : null,
		day: isDay ? day : null,
		circa: loose || !(isDay || /^\d{4}(-\d{2})?$/.test(edtf)),
	}
}

/** What every format says in its note: where exactly, on whose word, in which state of the data. */
export function noteWords(citation: Citation): string {
	const { form, via, chain, publishedSays, publishedFrom, file, sha256, position, corpus, dataVersion, link } = citation
	return [
		form,
		...(via.length > 0 ? [`passed on by ${via.join(', then ')}`] : []),
		`who told whom: ${chain}`,
		`published: ${publishedSays} (${publishedFrom})`,
		position
			? `characters ${position.start}–${position.end} (code points) of ${file}, SHA-256 ${sha256}`
			: `document ${file}, SHA-256 ${sha256}`,
		`Datelines, “${corpus}”, data version ${dataVersion}, ${link}`,
	].join('; ')
}
