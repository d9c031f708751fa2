/** The way of the data, in order: read → segment → source → (edit) → date → claims → edit → link → write. */

import type { Claim, Outlet, Place } from '../records/schema.ts'
import { anchor } from '../records/selector.ts'
import { decideDifferences } from './edit/differences.ts'
import { type DocumentEdit, type Editorial, NO_EDITS, parseEditorial } from './edit/editorial.ts'
import { bear } from './link/bearing.ts'
import type { PageDays } from './link/calendar.ts'
import { link } from './link.ts'
import { place } from './places.ts'
import { publish } from './publish.ts'
import { InputError, read, type SourceDocument } from './read.ts'
import { type Report, report } from './report.ts'
import { segment } from './segment.ts'
import { sourceAll } from './source.ts'
import { OUTLETS } from './tables/outlets.ts'
import { type WalkthroughFile, walkthroughs } from './walkthroughs.ts'
import { type Worked, work } from './work.ts'
import { type Records, write } from './write.ts'

export type Corpus = {
	/** Name and bytes of each text file. */
	files: { name: string; bytes: Uint8Array }[]
	/** `editorial.yaml`, or null to go without. */
	editorial: { name: string; text: string } | null
	/** Walkthroughs for a class, as written; none where absent. */
	walkthroughs?: WalkthroughFile[]
}

export type Run = { files: Map<string, string>; report: Report; records: Records }
export type Progress = (stage: string, done: number, of: number) => void

/**
 * Runs the pipeline over a corpus. Throws InputError where the input cannot be used, with a line for each problem:
 * no documents, two files of one name, broken or stale or contradicted edits, a quote that is not proven.
 */
export function run(corpus: Corpus, progress: Progress = () => {}): Run {
	const editorial = corpus.editorial ? parseEditorial(corpus.editorial.name, corpus.editorial.text) : NO_EDITS
	const documents = readAll(corpus)
	const outlets = outletTable(editorial)
	const rows = editsByFile(editorial, documents)
	const pages = documents.map((document) => ({ document, segments: segment(document) }))
	const { stories: sourced, anchors } = sourceAll(pages)
	const worked = pages.map((page, index) => {
		progress(page.document.file, index, documents.length)
		const edit = rows.get(page.document.file) ?? null
		return work({ ...page, stories: sourced[index]! }, edit, anchors, editorial, outlets)
	})
	progress('linking', documents.length, documents.length)
	const problems = worked.flatMap(({ problems }) => problems)
	if (problems.length > 0) throw new InputError(problems.join('\n'))
	const claims = worked.flatMap(({ claims }) => claims)
	prove(worked)
	const stories = worked.flatMap(({ stories }) => stories)
	const usedOutlets = [...outlets.values()].filter((outlet) => stories.some((story) => story.outletId === outlet.id))
	const decided = worked.flatMap(({ events }) => events)
	const seen = decideDifferences(editorial.differences ?? [], documents, claims, (row) =>
		editorial.at(['differences', row]),
	)
	if (seen.problems.length > 0) throw new InputError(seen.problems.join('\n'))
	const pageDays: PageDays = new Map(worked.flatMap((page) => [...page.pageDays]))
	const linked = link(claims, stories, usedOutlets, decided, pageDays)
	const { events, idle } = bear(linked, claims, stories, usedOutlets, seen.decided, pageDays)
	if (idle.length > 0)
		throw new InputError(idle.map(({ at }) => `${at}: no rule sees this difference; remove the row`).join('\n'))
	const records: Records = {
		title: editorial.title ?? `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`,
		...(editorial.content !== undefined && { contentNote: editorial.content }),
		...(editorial.contact !== undefined && { contact: editorial.contact }),
		...(editorial.url !== undefined && { url: editorial.url }),
		documents: worked.map(({ document, edit, segments, timexes, dropped, veils }) => ({
			...document,
			about: edit?.row.about ?? null,
			...(edit?.row.url !== undefined && { url: edit.row.url }),
			...(edit?.row.publish === 'excerpts' && { publish: edit.row.publish }),
			segments,
			timexes,
			dropped,
			veils,
		})),
		outlets: usedOutlets.sort(byId),
		places: usedPlaces(claims),
		stories,
		claims: [...claims].sort(byId),
		events: events.sort(byDate),
	}
	const published = publish(records)
	const files = write(published, walkthroughs(corpus.walkthroughs ?? [], published))
	return {
		files,
		records,
		report: report(
			records,
			[...worked.flatMap(({ uses }) => uses), ...seen.uses],
			documents.flatMap(({ warnings }) => warnings),
		),
	}
}

function readAll(corpus: Corpus): SourceDocument[] {
	if (corpus.files.length === 0)
		throw new InputError('the seeds folder holds no .txt file: put one page of text a file into it and run again')
	const documents: SourceDocument[] = []
	const problems: string[] = []
	for (const { name, bytes } of [...corpus.files].sort((a, b) =>
		a.name.normalize('NFC') < b.name.normalize('NFC') ? -1 : 1,
	)) {
		try {
			const document = read(name, bytes)
			const twin = documents.find((before) => before.file === document.file || before.id === document.id)
			if (twin?.file === document.file)
				problems.push(`${document.file}: two files have this name after Unicode normalisation; rename one`)
			else if (twin) problems.push(`${document.file}: the same bytes as ${twin.file}; take one of them out`)
			else documents.push(document)
		} catch (error) {
			if (!(error instanceof InputError)) throw error
			problems.push(error.message)
		}
	}
	if (problems.length > 0) throw new InputError(problems.join('\n'))
	return documents
}

function outletTable(editorial: Editorial): Map<string, Outlet> {
	return new Map(
		[...OUTLETS, ...(editorial.outlets ?? [])].map(({ id, name, kind, country, about, initials }) => [
			id,
			{ id, name, kind, country, about, initials },
		]),
	)
}

function editsByFile(
	editorial: Editorial,
	documents: SourceDocument[],
): Map<string, { row: DocumentEdit; index: number }> {
	const problems: string[] = []
	const rows = new Map<string, { row: DocumentEdit; index: number }>()
	for (const [index, row] of (editorial.documents ?? []).entries()) {
		const file = row.file.normalize('NFC')
		const document = documents.find((candidate) => candidate.file === file)
		const at = editorial.at(['documents', index, 'file'])
		if (!document)
			problems.push(
				`${at}: stale edit: there is no file "${row.file}" in the folder; correct the name or remove its rows`,
			)
		else if (row.sha256 && row.sha256 !== document.sha256)
			problems.push(
				`${editorial.at(['documents', index, 'sha256'])}: ${file} has changed: its SHA-256 is ${document.sha256}; check its rows, then correct the sum`,
			)
		rows.set(file, { row, index })
	}
	if (problems.length > 0) throw new InputError(problems.join('\n'))
	return rows
}

/** Every excerpt is in its document, character for character, where it says it is. */
function prove(worked: Worked[]): void {
	const problems = worked.flatMap(({ document, claims }) =>
		claims.flatMap((claim) =>
			[claim.selector, ...(claim.repeats ?? [])]
				.filter((selector) => anchor(document.text, selector)?.start !== selector.start)
				.map(
					(selector) =>
						`${document.file}: the quote "${selector.exact.slice(0, 60)}" is not proven at ${selector.start}-${selector.end}`,
				),
		),
	)
	if (problems.length > 0) throw new InputError(problems.join('\n'))
}

/** The places claims name, and the larger places they lie in. */
function usedPlaces(claims: Claim[]): Place[] {
	const ids = new Set<string>()
	for (const claim of claims)
		for (const placeId of placesOf(claim))
			for (let id: string | null = placeId; id !== null && !ids.has(id); id = place(id).parentId) ids.add(id)
	return [...ids].sort().map(place)
}

function placesOf({ placeIds, saidAt = [], figures }: Claim): string[] {
	return [...placeIds, ...saidAt, ...figures.flatMap(({ scope }) => scope?.placeIds ?? [])]
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1
}

function byDate(a: Records['events'][number], b: Records['events'][number]): number {
	const key = ({ date, id }: Records['events'][number]) =>
		`${date.earliest ?? date.latest ?? '9999'} ${date.latest ?? '9999'} ${id}`
	return key(a) < key(b) ? -1 : 1
}
