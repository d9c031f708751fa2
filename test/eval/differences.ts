/**
 * Scores the differences between accounts against those known by reading (`differences.yaml` of the gold folder, or the
 * differences of another record set). One of ours answers a known one where field and relation are the same and its
 * claims overlap at least two of the known one's claims: so both sides are there. What is not known by the list is right
 * only where somebody read it and said so (`judged.yaml`); what nobody judged counts as wrong.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Index, Shard } from '../../src/records/schema.ts'
import type { Item, Score } from './records.ts'

type Place = { file: string; start: number; end: number }
export type Known = { field: string; relation: string; strength: 'strong' | 'weak'; note: string; places: Place[] }
/** One of ours; `sources` tells which two sources it sets side by side. */
export type Ours = Known & { event: string; sources: string; by: string }
export type Judged = { field: string; relation: string; verdict: 'right' | 'wrong'; places: Place[] }
export type Differences = {
	found: Score
	strong: Score
	/** Known ones that we have under another field or relation. */
	otherwise: number
	precision: Score
	/** Precision by the known list alone. */
	byList: Score
	missed: Known[]
	unjudged: Ours[]
}

/** `claims` are those of the gold: their positions serve where a row names first words. Throws where a row names none. */
export function readKnown(folder: string, claims: Item[]): Known[] {
	if (existsSync(join(folder, 'index.json'))) return readOurs(folder)
	const file = join(folder, 'differences.yaml')
	if (!existsSync(file)) return []
	const { differences } = parse(readFileSync(file, 'utf8')) as { differences: (Known & { claims: string[] })[] }
	return differences.map((row) => ({ ...row, places: row.claims.map((named) => placeOf(named, claims)) }))
}

/** Differences read and judged that the list does not know. */
export function readJudged(folder: string, claims: Item[]): Judged[] {
	const file = join(folder, 'judged.yaml')
	if (!existsSync(file)) return []
	const { differences } = parse(readFileSync(file, 'utf8')) as { differences: (Judged & { claims: string[] })[] }
	return differences.map((row) => ({ ...row, places: row.claims.map((named) => placeOf(named, claims)) }))
}

/** "004: First words": the claim of that document that starts so, or holds the words. */
function placeOf(named: string, claims: Item[]): Place {
	const [, document, words] = /^(\d+): (.*)$/s.exec(named) ?? []
	const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ')
	const own = claims.filter(({ file }) => file.startsWith(document ?? '?'))
	const claim =
		own.find(({ exact }) => plain(exact).startsWith(plain(words!))) ??
		own.find(({ exact }) => plain(exact).includes(plain(words!)))
	if (!claim) throw new Error(`differences: no claim "${named}"`)
	const { file, start, end } = claim
	return { file, start, end }
}

/** The differences a record set publishes; one that stands in two events counts once. */
export function readOurs(folder: string): Ours[] {
	const index = Index.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
	const files = new Map(index.documents.map(({ id, file }) => [id, file]))
	const outlets = new Map(index.stories.map(({ id, outletId }) => [id, outletId ?? id]))
	const shards = index.shards.map(({ href }) => Shard.parse(JSON.parse(readFileSync(join(folder, href), 'utf8'))))
	const claims = new Map(shards.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim]))
	const all = shards.flatMap(({ events }) =>
		events.flatMap((event) =>
			event.differences.map((difference): Ours => {
				const sides = difference.claimIds.map((id) => claims.get(id)!)
				const names = sides.map(({ storyId, attribution }) => `${outlets.get(storyId)}/${attribution[0]?.name ?? ''}`)
				return {
					field: difference.field,
					relation: difference.relation,
					strength: 'strong',
					note: difference.note,
					by: difference.by ?? 'rule',
					event: difference.otherEventIds ? '' : event.id,
					sources: [...new Set(names)].sort().join(' | '),
					places: sides.map(({ documentId, selector: { start, end } }) => ({
						file: files.get(documentId)!,
						start,
						end,
					})),
				}
			}),
		),
	)
	return [...new Map(all.map((one) => [`${one.event} ${one.field} ${one.relation} ${one.sources}`, one])).values()]
}

/** Compares what is published with what is known. */
export function scoreDifferences(known: Known[], ours: Ours[], judged: Judged[]): Differences {
	const typed = (a: { field: string; relation: string }, b: { field: string; relation: string }) =>
		a.field === b.field && a.relation === b.relation
	const answered = (one: Known) => ours.some((mine) => typed(one, mine) && bothSides(one.places, mine.places))
	const missed = known.filter((one) => !answered(one))
	const score = (all: Known[]): Score => ({ right: all.filter((one) => !missed.includes(one)).length, of: all.length })
	const listed = ours.filter((mine) => known.some((one) => typed(one, mine) && bothSides(one.places, mine.places)))
	const verdict = (mine: Ours) =>
		judged.find((row) => typed(row, mine) && bothSides(row.places, mine.places))?.verdict ?? null
	const rest = ours.filter((mine) => !listed.includes(mine))
	return {
		found: score(known),
		strong: score(known.filter(({ strength }) => strength === 'strong')),
		otherwise: missed.filter((one) => ours.some((mine) => bothSides(one.places, mine.places))).length,
		precision: {
			right: listed.length + rest.filter((mine) => verdict(mine) === 'right').length,
			of: ours.length,
		},
		byList: { right: listed.length, of: ours.length },
		missed,
		unjudged: rest.filter((mine) => verdict(mine) === null),
	}
}

/** At least two different claims of the one are touched by claims of the other. */
function bothSides(known: Place[], ours: Place[]): boolean {
	const meets = (a: Place, b: Place) => a.file === b.file && a.start < b.end && b.start < a.end
	return known.filter((one) => ours.some((mine) => meets(one, mine))).length >= 2
}
