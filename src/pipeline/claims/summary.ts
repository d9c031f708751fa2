/**
 * summary: a claim in the tool's own neutral voice, from its parts and never from its sentence, so that no loaded word and
 * no private person's name can come in.
 */
import type { Attribution, ClaimKind, Figure, Modality } from '../../records/schema.ts'
import { isWithin, place } from '../places.ts'
import { ACTORS } from '../tables/actors.ts'
import { KINDS } from '../tables/kinds.ts'

export type Parts = {
	kind: ClaimKind
	modality: Modality
	placeIds: string[]
	attribution: Attribution[]
	figures: Figure[]
	/** Who did it, where the sentence says so plainly: a neutral name. */
	agent: string | null
}

const PUBLIC = new Set(ACTORS.map(({ name }) => name))
const NAMES = new Map(KINDS.map(({ kind, name }) => [kind, name]))

/** One line, without a full stop. `summary({ kind: 'casualties', … })` → `Russian army says 62 soldiers killed at Deir ez-Zor air base` */
export function summary(parts: Parts): string {
	const who = teller(parts.attribution)
	const what = toll(parts) ?? matter(parts)
	const where = whereabouts(parts.placeIds)
	if (!who)
		return capital(`${what}${where}${parts.modality === 'asserted' ? '' : `: ${WITHOUT_SPEAKER[parts.modality]}`}`)
	return capital(`${who} ${WITH_SPEAKER[parts.modality]} ${what}${where}`)
}

const WITH_SPEAKER: Record<Modality, string> = {
	asserted: 'on',
	alleged: 'alleges',
	planned: 'on what is to come:',
	denied: 'denies or rules out',
	opinion: 'comments on',
}
const WITHOUT_SPEAKER: Record<Modality, string> = {
	asserted: 'told as fact',
	alleged: 'unconfirmed',
	planned: 'expected',
	denied: 'said not to be so',
	opinion: 'a judgement',
}

/** Speakers by neutral name; a person we do not know as public figure stays in the excerpt. */
function teller(chain: Attribution[]): string | null {
	const first = chain[0]
	if (!first) return null
	if (PUBLIC.has(first.name)) return first.name
	if (first.role === 'anonymous')
		return /report|claim/i.test(first.name) ? 'an unattributed report' : 'an unnamed source'
	if (first.role === 'medium' || first.role === 'agency') return 'a news outlet'
	return /\b(?:officials|activists|authorities|supporters|leaders)\b/i.test(first.name)
		? generic(first.name)
		: 'a person quoted'
}

function generic(name: string): string {
	return /activists/i.test(name) ? 'activists' : /officials/i.test(name) ? 'officials' : 'a group quoted'
}

const TOLL: Partial<Record<string, string>> = {
	killed: 'killed',
	injured: 'injured',
	evacuated: 'evacuated',
	displaced: 'displaced',
	besieged: 'under siege',
	captured: 'held',
}

/** Numbers of people, where the claim gives any: "at least 80 soldiers killed in air strikes". */
function toll({ figures, kind }: Parts): string | null {
	const counted = figures
		.filter((figure) => TOLL[figure.measure] && (figure.low !== null || figure.high !== null))
		.slice(0, 2)
	if (counted.length === 0) return null
	const cause = kind === 'air-strike' || kind === 'shelling' || kind === 'clash' ? ` in ${NAMES.get(kind)}` : ''
	return (
		counted
			.map((figure, nth) => `${amount(figure)}${nth === 0 ? ` ${victims(figure)}` : ''} ${TOLL[figure.measure]}`)
			.join(', ') + cause
	)
}

const BEFORE: Record<Figure['comparator'], string> = {
	exact: '',
	'at-least': 'at least ',
	about: 'about ',
	'more-than': 'more than ',
	'up-to': 'up to ',
	range: '',
	vague: '',
}

function amount({ low, high, comparator }: Figure): string {
	const number = (value: number) => value.toLocaleString('en-GB')
	if (low !== null && high !== null && low !== high) return `${number(low)}–${number(high)}`
	return `${BEFORE[comparator]}${number((low ?? high)!)}`
}

/** The head noun only: adjectives may be loaded. */
function victims(figure: Figure): string {
	return /([a-z]+)\W*$/.exec(figure.victims ?? '')?.[1] ?? 'people'
}

function matter({ kind, agent, modality }: Parts): string {
	const name = NAMES.get(kind)!
	return agent && modality !== 'denied' && BY.has(kind) ? `${name} by ${agent}` : name
}

const BY = new Set<ClaimKind>(['air-strike', 'shelling', 'advance', 'clash'])

function whereabouts(placeIds: string[]): string {
	if (placeIds.length === 0) return ''
	const places = placeIds.slice(0, 3).map((id) => place(id))
	const names = places.map(({ name }) => name.replace(/ \(.*\)$/, ''))
	const more = placeIds.length > 3 ? ' and elsewhere' : ''
	const city =
		places[0]!.kind === 'district' &&
		placeIds.every((id) => isWithin(id, 'aleppo-city')) &&
		!/Aleppo/.test(names.join())
			? ', Aleppo'
			: ''
	return ` ${places[0]!.kind === 'road' ? 'on' : 'in'} ${names.join(', ')}${more}${city}`
}

function capital(text: string): string {
	return text[0]!.toUpperCase() + text.slice(1)
}
