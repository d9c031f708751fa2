/** Differences seen over all accounts of an event at once: what it is called, and who is silent on what. */
import type { Claim, Figure } from '../../records/schema.ts'
import { hits } from '../lens.ts'
import { daysExclude } from '../link/fits.ts'
import { nationOf } from '../link/follows.ts'
import { KEY_MEASURES, MEANS } from '../tables/differing.ts'
import { DISCRETE_KINDS } from '../tables/linking.ts'
import { MEANINGS } from '../tables/loaded.ts'
import { type Account, type Found, plainly } from './account.ts'
import { attackers } from './actors.ts'

type Used = { account: Account; term: string; words: string; loaded: boolean }

/** Two sources use different words for one thing, at least one of them loaded where the table has loaded ones. */
export function wording(accounts: Account[]): Found[] {
	const used = new Map<string, Used[]>()
	for (const account of accounts.filter(({ claim }) => !claim.comment))
		for (const { meaning, term, words } of hits(account.claim.selector.exact)) {
			const loaded = !meaning.terms.find(({ id }) => id === term)!.plain
			used.set(meaning.id, [...(used.get(meaning.id) ?? []), { account, term, words, loaded }])
		}
	return MEANINGS.filter(({ compared }) => compared).flatMap(({ id, neutral, terms }) => {
		const all = used.get(id) ?? []
		const sources = new Set(all.map(({ account }) => account.source))
		const words = new Set(all.map(({ term }) => term))
		const hasLoaded = terms.some(({ plain }) => !plain)
		if (sources.size < 2 || words.size < 2 || (hasLoaded && !all.some(({ loaded }) => loaded))) return []
		if (!differ(all)) return []
		const firsts = [...words].map((term) => all.find((one) => one.term === term)!)
		const note = `For ${neutral}: ${firsts.map((one) => `“${one.words}” (${plainly(one.account.who)})`).join(', ')}`
		const claimIds = [...new Set(all.map(({ account }) => account.claim.id))]
		return [{ field: 'wording' as const, relation: 'differentScope' as const, claimIds, note, about: id }]
	})
}

/** Some two sentences of different sources share no word for it. */
function differ(all: Used[]): boolean {
	const termsIn = new Map<Account, Set<string>>()
	for (const { account, term } of all) termsIn.set(account, (termsIn.get(account) ?? new Set()).add(term))
	const told = [...termsIn]
	return told.some(([a, x], nth) =>
		told.slice(nth + 1).some(([b, y]) => a.source !== b.source && ![...x].some((term) => y.has(term))),
	)
}

/** What one outlet's account says and another outlet's leaves out: a number, who attacked. A line for each. */
export function silence(accounts: Account[]): Found[] {
	const own = accounts.filter(({ claim }) => !claim.comment && claim.modality !== 'denied')
	return [...silentNumbers(own), ...silentAttackers(own), ...silentOnInjured(own), ...silentOnMeans(accounts)]
}

function silentNumbers(accounts: Account[]): Found[] {
	const found = KEY_MEASURES.flatMap((measure) => {
		const gives = ({ claim }: Account) => claim.figures.some((figure) => isGiven(figure, measure))
		const words = ({ claim }: Account) => claim.figures.find((figure) => isGiven(figure, measure))!.words
		return quiet(accounts, gives, 'number', measure, (account) => `“${words(account)}”`)
	})
	return found.slice(0, 1)
}

/** In numbers, not only in vague words. */
function isGiven({ measure, low, high }: Figure, asked: string): boolean {
	return measure === asked && (low !== null || high !== null)
}

/** Of two sources that count the killed, one counts the injured too. */
function silentOnInjured(accounts: Account[]): Found[] {
	const counts = (measure: string) => (account: Account) =>
		account.claim.figures.some((figure) => isGiven(figure, measure))
	const both = accounts.find((account) => counts('killed')(account) && counts('injured')(account))
	if (!both) return []
	const heard = new Set(accounts.filter(counts('injured')).map(({ source }) => source))
	const mute = accounts.filter(
		(account) => account.outlet === both.outlet && counts('killed')(account) && !heard.has(account.source),
	)
	const spoken = mute.filter(({ claim }) => claim.attribution.length > 0 && !isShort(claim, both.claim))
	if (spoken.length === 0 || both.claim.attribution.length === 0) return []
	const words = both.claim.figures.find((figure) => isGiven(figure, 'injured'))!.words
	const names = [...new Set(spoken.map(({ who }) => plainly(who).split(', from ').at(-1)!))]
	const note = `${both.who} says “${words}” injured; ${names.join(' and ')} ${names.length > 1 ? 'count' : 'counts'} the killed only: silence, not denial`
	return [
		{
			field: 'number',
			relation: 'silent',
			claimIds: [both, ...spoken].map(({ claim }) => claim.id),
			note,
			about: 'injured',
		},
	]
}

/** A state's name for its army's: the headline's short form of one source. */
function isShort(a: Claim, b: Claim): boolean {
	const [x, y] = [nationOf(a), nationOf(b)]
	return x !== undefined && x === y
}

const FOUGHT: Claim['kind'][] = ['air-strike', 'shelling', 'clash', 'advance']

/** A means that is no ordinary one, in some accounts of a fight only. */
function silentOnMeans(accounts: Account[]): Found[] {
	const told = accounts.filter(({ claim }) => claim.modality !== 'denied' && FOUGHT.includes(claim.kind))
	return MEANS.flatMap(({ name, pattern }) => {
		const speaking = told.filter(({ claim }) => pattern.test(claim.selector.exact))
		const mute = told.filter(({ source }) => !speaking.some((account) => account.source === source))
		const [first] = speaking
		if (!first || mute.length === 0) return []
		const words = pattern.exec(first.claim.selector.exact)![0]
		const names = [...new Set(mute.map(({ who }) => plainly(who)))]
		const note = `${first.who} tells of ${name} (“${words}”); ${names.join(' and ')} ${names.length > 1 ? 'do' : 'does'} not: silence, not denial`
		return [
			{
				field: 'occurrence' as const,
				relation: 'silent' as const,
				claimIds: [...speaking, ...mute].map(({ claim }) => claim.id),
				note,
				about: name,
			},
		]
	})
}

function silentAttackers(accounts: Account[]): Found[] {
	const hurt = accounts.some(({ claim }) => ['air-strike', 'shelling'].includes(claim.kind))
	if (!hurt) return []
	const named = ({ claim }: Account) => attackers(claim.selector.exact)
	return quiet(
		accounts,
		(account) => named(account).length > 0,
		'actor',
		'attacker',
		(account) => `who attacked (“${named(account)[0]!.words}”)`,
	)
}

function quiet(
	accounts: Account[],
	gives: (account: Account) => boolean,
	field: 'number' | 'actor',
	about: string,
	says: (account: Account) => string,
): Found[] {
	const outlets = [...new Set(accounts.map(({ outlet }) => outlet))]
	const speaking = accounts.filter(gives)
	const silent = outlets.filter((outlet) => !speaking.some((account) => account.outlet === outlet))
	const [first] = speaking
	const mute = accounts.filter(
		({ outlet, claim }) =>
			silent.includes(outlet) &&
			DISCRETE_KINDS.concat('statement').includes(claim.kind) &&
			(claim.kind !== 'siege' || speaking.every((other) => !daysExclude(other.claim, claim))),
	)
	if (!first || mute.length === 0) return []
	const names = [...new Set(mute.map(({ who }) => plainly(who).split(', from ')[0]!))]
	const note = `${first.who} says ${says(first)}; ${names.join(' and ')} ${names.length > 1 ? 'do' : 'does'} not say: silence, not denial`
	return [{ field, relation: 'silent', claimIds: [...speaking, ...mute].map(({ claim }) => claim.id), note, about }]
}
