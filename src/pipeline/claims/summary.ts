/**
 * summary: a claim in the tool's own neutral voice, from its parts and never from its sentence, so that no loaded word and
 * no private person's name can come in.
 */
import type { Attribution, ClaimKind, Figure, Modality } from '../../records/schema.ts'
import { isWithin, place } from '../places.ts'
import { ACTORS } from '../tables/actors.ts'
import { loadedIn } from '../tables/loaded.ts'
import { UNNAMED } from '../tables/speech.ts'
import { findActors } from './actors.ts'
import { ACCOUNT } from './posts.ts'

export type Parts = {
	kind: ClaimKind
	modality: Modality
	placeIds: string[]
	attribution: Attribution[]
	figures: Figure[]
	/** Who did it, where the sentence says so plainly: a neutral name. */
	agent: string | null
}

/** Marks of a post's author: whoever it is stays in the excerpt. */
const POSTED = new Set(['–', '@', 'From', 'Source'])
const PUBLIC = new Set(ACTORS.map(({ name }) => name))

/**
 * One line without a full stop, as a caption would have it:
 * `Russian army says 62 soldiers killed in air strikes at Deir ez-Zor air base`.
 */
export function summary(parts: Parts): string {
	const who = teller(parts.attribution)
	const counted = toll(parts)
	const what = counted ?? matter(parts)
	const where = parts.kind === 'diplomacy' && !counted ? ` over ${topic(parts.placeIds)}` : whereabouts(parts.placeIds)
	return capital(who === null ? untold(parts, what, where) : told(parts, who, what, where, counted !== null))
}

function told({ modality, kind, placeIds }: Parts, who: string, what: string, where: string, counted: boolean): string {
	const many = PLURAL.test(who) || (!PUBLIC.has(who) && /(?:^|[ -])[\p{L}]{3,}(?<!s)s$/u.test(who))
	const say = (one: string, more: string) => (many ? more : one)
	const about = topic(placeIds)
	if (modality === 'opinion') return `${who} ${say('gives', 'give')} a view on ${about}`
	if (kind === 'statement' || kind === 'other')
		return modality === 'denied'
			? `${who} ${say('rejects', 'reject')} what is said about ${about}`
			: modality === 'planned'
				? `${who} ${say('speaks', 'speak')} of next steps on ${about}`
				: `${who} ${say('speaks', 'speak')} about ${about}`
	if (modality === 'denied') return `${who} ${say('denies', 'deny')} or ${say('refuses', 'refuse')} ${what}${where}`
	if (modality === 'planned') return `${who} on ${what} to come${where}`
	if (modality === 'alleged') return `${who} ${say('alleges', 'allege')} ${what}${where}`
	return `${who} ${counted ? say('says', 'say') : say('reports', 'report')} ${what}${where}`
}

function untold({ modality, placeIds }: Parts, what: string, where: string): string {
	if (modality === 'opinion') return `a view on ${topic(placeIds)}`
	return `${what}${where}${STANDING[modality]}`
}

const STANDING: Record<Modality, string> = {
	asserted: '',
	alleged: ', unconfirmed',
	planned: ', expected',
	denied: ', said not to be so',
	opinion: '',
}

const PLURAL =
	/\b(?:officials|activists|residents|workers|reports|outlets|authorities|Committees|Forces|forces|groups|sources|witnesses|media|leaders|supporters|partners|diplomats|doctors|militias|members)$/i

/** Who tells it. A person who is no public figure, or a name with a loaded word, stays in the excerpt. */
function teller(chain: Attribution[]): string | null {
	const first = chain[0]
	if (!first) return null
	if (PUBLIC.has(first.name)) return first.name
	if (POSTED.has(first.verb) || first.name.startsWith(ACCOUNT)) return 'a post'
	const name = first.name.replace(/^The /, 'the ').split(/,| in (?=the|one) /)[0]!
	if (isImpersonal(name)) return name
	if (first.role === 'anonymous') return 'an unnamed source'
	return first.role === 'speaker' ? 'a person quoted' : 'a news outlet'
}

/** "a military source", "UN officials": no name of a person in it, no loaded word. */
function isImpersonal(name: string): boolean {
	if (name.split(' ').length > 8 || loadedIn(name).length > 0) return false
	const rest = findActors(name).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), name)
	return UNNAMED.test(name) || !/\p{Lu}/u.test(rest.slice(1))
		? !/(?<!^)(?<!\p{L})\p{Lu}\p{Ll}+/u.test(rest.replace(NATIONS, ''))
		: false
}

const NATIONS =
	/\b(?:Syrian|Russian|Turkish|Iranian|Iraqi|French|British|German|American|Kurdish|Israeli|Arab|Western|US|UN|EU)\b/g

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
	const cause = CAUSES.has(kind) ? ` in ${NOUNS[kind]}` : ''
	const same = counted.length === 2 && counted[0]!.measure === counted[1]!.measure
	const shown = same ? counted.slice(0, 1) : counted
	return (
		shown
			.map((figure, nth) => `${amount(figure)}${nth === 0 ? ` ${victims(figure)}` : ''} ${TOLL[figure.measure]}`)
			.join(', ') + cause
	)
}

const CAUSES = new Set<ClaimKind>(['air-strike', 'shelling', 'clash'])

const NOUNS: Record<ClaimKind, string> = {
	'air-strike': 'air strikes',
	shelling: 'shelling',
	advance: 'a change of control',
	clash: 'fighting',
	evacuation: 'an evacuation',
	truce: 'a pause in fighting',
	diplomacy: 'diplomatic steps',
	aid: 'humanitarian needs',
	statement: 'events',
	casualties: 'deaths or injuries',
	siege: 'a siege',
	protest: 'a protest',
	other: 'events',
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
	if (low !== null && high !== null && low !== high) return `${digits(low)}–${digits(high)}`
	return `${BEFORE[comparator]}${digits((low ?? high)!)}`
}

/** Thousands set apart by commas, without asking for a locale. */
function digits(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The head noun only, for adjectives may be loaded; "people" where it counts nobody in particular. */
function victims(figure: Figure): string {
	const head = /([a-z]+)\W*$/.exec(figure.victims ?? '')?.[1] ?? 'people'
	if (/^(?:dead|deaths|bodies|casualties|wounded|injured|lives|others|more|fatalities|victims)$/.test(head))
		return 'people'
	return loadedIn(head).length > 0 ? 'fighters' : head
}

function matter({ kind, agent, modality, attribution }: Parts): string {
	const name = NOUNS[kind]
	if (agent && agent === attribution[0]?.name && kind === 'advance') return 'an advance of its own'
	return agent && modality !== 'denied' && BY.has(kind)
		? `${kind === 'advance' ? 'an advance' : name} by ${agent}`
		: name
}

const BY = new Set<ClaimKind>(['air-strike', 'shelling', 'advance'])

function whereabouts(placeIds: string[]): string {
	if (placeIds.length === 0) return ''
	const { kind } = place(placeIds[0]!)
	const word = kind === 'road' ? 'on' : kind === 'base' || kind === 'airport' || kind === 'mountain' ? 'at' : 'in'
	return ` ${word} ${topic(placeIds)}`
}

/** Up to three places by name, with the city where only districts are named. */
function topic(placeIds: string[]): string {
	const places = placeIds.slice(0, 3).map((id) => place(id))
	const names = places.map(({ name }) => name.replace(/ \(.*\)$/, ''))
	const more = placeIds.length > 3 ? [...names, 'elsewhere'] : names
	const list = more.length > 1 ? `${more.slice(0, -1).join(', ')} and ${more.at(-1)}` : (more[0] ?? 'the area')
	const districts = places.every(({ kind }) => kind === 'district')
	return districts && isWithin(placeIds[0]!, 'aleppo-city') && !/Aleppo/.test(list) ? `${list}, Aleppo` : list
}

function capital(text: string): string {
	return text[0]!.toUpperCase() + text.slice(1)
}
