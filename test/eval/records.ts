/**
 * Compares two record sets claim by claim. The gold is either such a folder too, or a folder of YAML files as in
 * test/gold.
 * Claims match one to one where their spans overlap, the longest overlap first. Recall counts core claims of the gold,
 * precision all of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findActors } from '../../src/pipeline/claims/actors.ts'
import { edtfBounds } from '../../src/records/edtf.ts'
import { DocumentFile, Index, Shard } from '../../src/records/schema.ts'

type FigureKey = { measure: string; low: number | null; high: number | null; comparator: string }
export type Item = {
	file: string
	start: number
	end: number
	exact: string
	core: boolean
	kind: string
	modality: string
	edtf: string | null
	governorate: string | null
	speaker: string | null
	figures: FigureKey[]
	/** What tells which claims are of one occurrence: an event's id, or an annotator's name for it; null where neither. */
	event: string | null
}
export type Pair = { gold: Item; ours: Item }
export type Score = { right: number; of: number }
export type Comparison = {
	core: Score
	all: Score
	precision: Score
	fields: Record<string, Score>
	/** Of the pairs of claims that we join, those the gold joins; and the other way round. */
	joined: { precision: Score; recall: Score }
	pairs: Pair[]
	missed: Item[]
	extra: Item[]
	wrong: { field: string; pair: Pair }[]
}

/** Measures that are a toll of the occurrence; counts of raids, jets or districts are scored apart by nobody. */
const SCORED_MEASURES = new Set(['killed', 'injured', 'displaced', 'evacuated', 'besieged', 'captured', 'vehicles'])
const GOVERNORATES: Record<string, string> = { 'Deir ez-Zor': 'Deir Ezzor' }

/** Reads a record set: `index.json` and its shards. */
export function readRecords(folder: string): Item[] {
	const index = Index.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
	const files = new Map(index.documents.map((document) => [document.id, document.file]))
	const governorate = (placeIds: string[]): string | null => {
		const names = placeIds.map((id) => index.places.find((place) => place.id === id)?.governorate ?? null)
		const name = names.find((found) => found !== null) ?? null
		return name === null ? null : (GOVERNORATES[name] ?? name)
	}
	return index.shards.flatMap(({ href }) => {
		const { claims, events } = Shard.parse(JSON.parse(readFileSync(join(folder, href), 'utf8')))
		const eventOf = new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
		return claims.map((claim) => ({
			file: files.get(claim.documentId)!,
			start: claim.selector.start,
			end: claim.selector.end,
			exact: claim.selector.exact,
			core: true,
			kind: claim.kind,
			modality: claim.modality,
			edtf: claim.date.edtf,
			governorate: governorate(claim.placeIds),
			speaker: claim.attribution[0]?.name ?? null,
			figures: claim.figures,
			event: eventOf.get(claim.id) ?? null,
		}))
	})
}

type GoldClaim = Omit<Item, 'file' | 'start' | 'end' | 'edtf' | 'speaker' | 'event'> & {
	nth?: number
	same_as?: string
	date: string | number | null
	attribution: { name: string | null }[]
}

/** Reads gold written by hand: a YAML file for each document, positions found by quote in the documents of `records`. */
export function readGold(folder: string, records: string): Item[] {
	if (existsSync(join(folder, 'index.json'))) return readRecords(folder)
	const index = Index.parse(JSON.parse(readFileSync(join(records, 'index.json'), 'utf8')))
	const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
	return names.flatMap((name) => {
		const gold = parse(readFileSync(join(folder, name), 'utf8')) as { file?: string; claims?: GoldClaim[] }
		const document = index.documents.find(({ file }) => file === gold.file)
		if (!document || !gold.claims) return []
		const { text } = DocumentFile.parse(JSON.parse(readFileSync(join(records, document.href), 'utf8')))
		return gold.claims.map((claim) => {
			let start = -1
			for (let nth = 0; nth < (claim.nth ?? 1); nth++) start = text.indexOf(claim.exact, start + 1)
			if (start === -1) throw new Error(`${name}: not in ${gold.file}: "${claim.exact}"`)
			const edtf = claim.date === null ? null : String(claim.date)
			const speaker = claim.attribution[0]?.name ?? null
			const event = claim.same_as ?? null
			return { ...claim, file: document.file, start, end: start + claim.exact.length, edtf, speaker, event }
		})
	})
}

/** Matches one to one, longest overlap first, and scores the fields of the matched claims. */
export function compare(gold: Item[], ours: Item[]): Comparison {
	const candidates = gold
		.flatMap((g) => ours.map((o) => ({ gold: g, ours: o, length: overlap(g, o) })))
		.filter(({ length }) => length > 0)
		.sort((a, b) => b.length - a.length || Number(b.gold.core) - Number(a.gold.core))
	const used = new Set<Item>()
	const pairs: Pair[] = []
	for (const { gold: g, ours: o } of candidates) {
		if (used.has(g) || used.has(o)) continue
		used.add(g).add(o)
		pairs.push({ gold: g, ours: o })
	}
	const matched = (items: Item[]) => ({ right: items.filter((item) => used.has(item)).length, of: items.length })
	const wrong: Comparison['wrong'] = []
	const fields: Comparison['fields'] = {}
	for (const pair of pairs)
		for (const [field, right] of Object.entries(judge(pair))) {
			if (right === null) continue
			fields[field] ??= { right: 0, of: 0 }
			fields[field].of++
			if (right) fields[field].right++
			else wrong.push({ field, pair })
		}
	return {
		core: matched(gold.filter(({ core }) => core)),
		all: matched(gold),
		precision: matched(ours),
		fields,
		joined: joins(pairs),
		pairs,
		missed: gold.filter((item) => item.core && !used.has(item)),
		extra: ours.filter((item) => !used.has(item)),
		wrong,
	}
}

/** Every two matched claims: does one event hold both, here and in the gold? */
function joins(pairs: Pair[]): Comparison['joined'] {
	const counts = { both: 0, ours: 0, gold: 0 }
	const same = (a: Item, b: Item) => a.event !== null && a.event === b.event
	for (const [index, a] of pairs.entries())
		for (const b of pairs.slice(index + 1)) {
			const [ours, gold] = [same(a.ours, b.ours), same(a.gold, b.gold)]
			if (ours) counts.ours++
			if (gold) counts.gold++
			if (ours && gold) counts.both++
		}
	return { precision: { right: counts.both, of: counts.ours }, recall: { right: counts.both, of: counts.gold } }
}

function overlap(a: Item, b: Item): number {
	return a.file === b.file ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
}

/** Null where the gold does not say, so that there is nothing to be right or wrong about. */
function judge({ gold, ours }: Pair): Record<string, boolean | null> {
	return {
		day: gold.edtf === null ? null : sameDays(gold.edtf, ours.edtf),
		'day, not invented': gold.edtf === null ? ours.edtf === null : null,
		kind: gold.kind === ours.kind,
		modality: gold.modality === ours.modality,
		governorate: gold.governorate === null ? null : gold.governorate === ours.governorate,
		speaker: sameSpeaker(gold.speaker, ours.speaker),
		figures: sameFigures(gold.figures, ours.figures),
	}
}

/** Right where both ends agree; `~` alone makes no difference. */
function sameDays(gold: string, ours: string | null): boolean {
	if (ours === null) return false
	const [g, o] = [edtfBounds(gold), edtfBounds(ours)]
	return g !== null && o !== null && g.earliest === o.earliest && g.latest === o.latest
}

function sameSpeaker(gold: string | null, ours: string | null): boolean {
	if (gold === null || ours === null) return gold === ours
	if (neutral(gold) === neutral(ours)) return true
	// A private account's name stays in the excerpt; the records tell accounts apart by initials.
	const initials = /\(((?:\p{L}\. ?)+)\)$/u.exec(ours)?.[1]
	if (initials !== undefined) return initials.trim() === initialsOf(gold)
	const tokens = (name: string) =>
		new Set(
			name
				.toLowerCase()
				.replace(/[’']s\b/g, '')
				.match(/[\p{L}\d]{3,}/gu) ?? [],
		)
	const [g, o] = [tokens(gold), tokens(ours)]
	return [...g].some((token) => !['the', 'and', 'for'].includes(token) && o.has(token))
}

/** The name the table of actors gives, so that "CIT" and "the US" are whom they stand for. */
function neutral(name: string): string {
	const found = findActors(`${name} `).find(({ kind }) => kind !== 'medium' && kind !== 'agency')
	return found ? found.name : name.toLowerCase()
}

function initialsOf(name: string): string {
	return name
		.split(' ')
		.map((word) => `${word.replace(/^al-/, '')[0]}.`)
		.join(' ')
}

function sameFigures(gold: FigureKey[], ours: FigureKey[]): boolean | null {
	const keys = (figures: FigureKey[]) =>
		figures
			.filter(({ measure }) => SCORED_MEASURES.has(measure))
			.map(({ measure, low, comparator }) => `${measure} ${low} ${comparator}`)
			.sort()
	const [g, o] = [keys(gold), keys(ours)]
	return g.length === 0 && o.length === 0 ? null : g.join() === o.join()
}
