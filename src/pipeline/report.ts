/** What the pipeline did, for a person: every character accounted for, every story's outlet and day, everything dropped and why. */
import type { Dated, Segment, SegmentKind } from '../records/schema.ts'
import type { EditUse } from './edit/stories.ts'
import type { Records } from './write.ts'

export type StoryReport = {
	opening: string
	kind: string
	outlet: string | null
	outletBasis: string
	published: string
	publishedBasis: string
	claims: number
}
export type DocumentReport = {
	file: string
	/** Characters that are not white space, by kind of segment; `none` is what no segment holds. */
	characters: Record<SegmentKind | 'none', number>
	accounted: number
	stories: StoryReport[]
	claims: number
	undated: number
	dropped: Record<string, number>
}
export type Report = {
	documents: DocumentReport[]
	totals: {
		documents: number
		stories: number
		claims: number
		undatedClaims: number
		events: number
		eventsToldMoreThanOnce: number
	}
	edits: EditUse[]
	warnings: string[]
}

const KINDS: (SegmentKind | 'none')[] = [
	'story',
	'heading',
	'caption',
	'update',
	'comment',
	'editorNote',
	'furniture',
	'offTopic',
	'none',
]

/** Works the report out from the records alone. */
export function report(records: Records, edits: EditUse[], warnings: string[]): Report {
	const documents = records.documents.map((document): DocumentReport => {
		const characters = countCharacters(document.text, document.segments)
		const total = Object.values(characters).reduce((sum, count) => sum + count, 0)
		const claims = records.claims.filter((claim) => claim.documentId === document.id)
		const dropped: Record<string, number> = {}
		for (const { reason } of document.dropped) dropped[reason] = (dropped[reason] ?? 0) + 1
		return {
			file: document.file,
			characters,
			accounted: total === 0 ? 1 : 1 - characters.none / total,
			stories: records.stories
				.filter((story) => story.documentId === document.id)
				.map((story) => ({
					opening: story.opening,
					kind: story.kind,
					outlet: records.outlets.find(({ id }) => id === story.outletId)?.name ?? null,
					outletBasis: story.outletBasis,
					published: sayDay(story.published),
					publishedBasis: story.published.basis,
					claims: claims.filter((claim) => claim.storyId === story.id).length,
				})),
			claims: claims.length,
			undated: claims.filter((claim) => claim.date.edtf === null).length,
			dropped,
		}
	})
	const totals = {
		documents: documents.length,
		stories: records.stories.length,
		claims: records.claims.length,
		undatedClaims: records.claims.filter((claim) => claim.date.edtf === null).length,
		events: records.events.length,
		eventsToldMoreThanOnce: records.events.filter((event) => event.claimIds.length > 1).length,
	}
	return { documents, totals, edits, warnings }
}

function sayDay(published: Dated): string {
	return published.edtf ?? published.known ?? 'not known'
}

function countCharacters(text: string, segments: Segment[]): DocumentReport['characters'] {
	const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as DocumentReport['characters']
	const visible = (from: number, to: number) => text.slice(from, to).replace(/\s/gu, '').length
	let end = 0
	for (const segment of segments) {
		counts.none += visible(end, segment.start)
		counts[segment.kind] += visible(segment.start, segment.end)
		end = segment.end
	}
	counts.none += visible(end, text.length)
	return counts
}

/** The report as text, 100 columns or so. */
export function sayReport(report: Report): string {
	const lines: string[] = []
	for (const document of report.documents) {
		lines.push('', document.file, `  characters   ${sayShares(document.characters)}`)
		lines.push(`  accounted    ${percent(document.accounted)} of the characters that are not white space`)
		lines.push(`  claims       ${document.claims}, of them undated ${document.undated}`)
		lines.push('  stories')
		for (const story of document.stories) lines.push(...sayStory(story))
		lines.push('  dropped sentences and lines')
		for (const [reason, count] of Object.entries(document.dropped).sort((a, b) => b[1] - a[1]))
			lines.push(`    ${String(count).padStart(4)}  ${reason}`)
	}
	lines.push('', 'edits')
	if (report.edits.length === 0) lines.push('  none')
	for (const outcome of ['confirmed', 'compatible', 'applied'] as const)
		for (const use of report.edits.filter((edit) => edit.outcome === outcome))
			lines.push(`  ${outcome.padEnd(10)} ${use.at}  ${use.what}: ${use.says}`)
	if (report.warnings.length > 0) lines.push('', 'warnings', ...report.warnings.map((warning) => `  ${warning}`))
	const { documents, stories, claims, undatedClaims, events, eventsToldMoreThanOnce } = report.totals
	lines.push(
		'',
		`${documents} ${documents === 1 ? 'document' : 'documents'}, ${stories} stories, ${claims} claims (${undatedClaims} undated), ${events} events (${eventsToldMoreThanOnce} told more than once)`,
	)
	return lines.join('\n')
}

function sayStory(story: StoryReport): string[] {
	const outlet = story.outlet ? `${story.outlet} [${story.outletBasis}]` : 'outlet not known'
	return [
		`    ${story.kind.padEnd(8)} ${clip(story.opening, 60)}`,
		`             ${outlet} · ${story.published} [${story.publishedBasis}] · ${story.claims} claims`,
	]
}

/** Shares that add up to 100.0 %: the rounding rest goes to the largest. */
function sayShares(characters: DocumentReport['characters']): string {
	const total = Object.values(characters).reduce((sum, count) => sum + count, 0)
	const tenths = KINDS.map((kind) => ({ kind, tenths: Math.round((characters[kind] / Math.max(1, total)) * 1000) }))
	const largest = tenths.reduce((a, b) => (b.tenths > a.tenths ? b : a))
	if (total > 0) largest.tenths += 1000 - tenths.reduce((sum, share) => sum + share.tenths, 0)
	const said = tenths
		.filter(({ kind }) => characters[kind] > 0)
		.map(({ kind, tenths }) => `${NAMES[kind]} ${(tenths / 10).toFixed(1)} %`)
	return said.join(', ')
}

const NAMES: Record<SegmentKind | 'none', string> = {
	story: 'stories',
	heading: 'headings',
	caption: 'captions',
	update: 'updates',
	comment: 'comments',
	editorNote: 'editor notes',
	furniture: 'furniture',
	offTopic: 'off-topic',
	none: 'NOT ACCOUNTED',
}

function percent(share: number): string {
	return share === 1 ? '100 %' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`
}

function clip(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
