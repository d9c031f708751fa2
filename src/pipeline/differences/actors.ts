/** Who did it, as two accounts say, and whether it was meant. */
import { plain } from '../claims/plain.ts'
import { ATTACK, ATTACKS, BY_MISTAKE, HELPED, ON_PURPOSE, PARTIES, PARTS, THEY_DID_NOT } from '../tables/differing.ts'
import { ADJUNCT } from '../tables/follows.ts'
import { type Account, between, type Found } from './account.ts'

export type Attacker = { name: string; words: string }

const AFTER = `(?:(?:(?!(?:by|on|in|at|against|from|of|and|or|the|an?|repell?ed|withstood|resisted|halted|condemned) )[\\w'-]+ ){0,3}?(?:${ATTACK}|${ATTACKS})\\b)`
const LIST = `(?:(?:,? (?:or|and) |-)[A-Z\\w-]+)?`
const PATTERNS = PARTIES.map(({ name, words }) => ({
	name,
	does: new RegExp(`\\b(${words})(?!-(?:held|controlled))${LIST}[ -]${AFTER}`),
	by: new RegExp(`\\b${ATTACK} by (?:the )?(${words})`),
}))

/** The parties whom a claim's words make the attackers, by the neutral names of the table. */
export function attackers(words: string): Attacker[] {
	const text = plain(words)
	const found = PATTERNS.flatMap(({ name, does, by }) => {
		const match = does.exec(text) ?? by.exec(text)
		if (!match || [ADJUNCT, HELPED].some((before) => before.test(text.slice(0, match.index)))) return []
		return [{ name, words: match[1]!, at: match.index + match[0].indexOf(match[1]!) }]
	})
	// "Daesh militants" are one attacker.
	return found.filter(
		({ at }) => text[at - 1] !== ' ' || !found.some((other) => other.at + other.words.length + 1 === at),
	)
}

/** Characters back to the account that a denial answers with "they". */
const ANSWERS = 400

/** One names who attacked; the next says that they did not. */
function disowned(a: Account, b: Account): Found[] {
	const [yes, no] = a.claim.selector.start < b.claim.selector.start ? [a, b] : [b, a]
	if (no.claim.modality !== 'denied' || yes.claim.modality === 'denied' || a.claim.storyId !== b.claim.storyId)
		return []
	if (no.claim.selector.start - yes.claim.selector.end > ANSWERS) return []
	const [named] = attackers(yes.claim.selector.exact)
	const denial = THEY_DID_NOT.exec(no.words)
	if (!named || !denial || attackers(no.claim.selector.exact).length > 0) return []
	const note = `${yes.who} names “${named.words}” as attacking; ${no.who} says “${denial[0]}”`
	return [between(a, b, 'actor', 'contradicts', note)]
}

/** One names more attackers than the other, or others. */
export function actors(a: Account, b: Account): Found[] {
	if (a.source === b.source) return []
	if ([a, b].some(({ claim }) => claim.modality === 'denied')) return disowned(a, b)
	const [x, y] = [a, b].map(({ claim }) => attackers(claim.selector.exact)) as [Attacker[], Attacker[]]
	if (x.length === 0 || y.length === 0) return []
	const holds = (one: Attacker[], other: Attacker[]) =>
		other.every(({ name }) => one.some((known) => known.name === name || PARTS[known.name]?.includes(name)))
	const [forth, back] = [holds(x, y), holds(y, x)]
	if (forth && back) return []
	const said = (all: Attacker[]) => all.map(({ words }) => `“${words}”`).join(' or ')
	const note = `${a.who} names ${said(x)}; ${b.who} names ${said(y)} as attacking`
	if (forth || back) return [between(a, b, 'actor', 'broader', note)]
	return [between(a, b, 'actor', 'contradicts', note)]
}

/** One calls it meant, the other a mistake. */
export function aims(a: Account, b: Account): Found[] {
	if (a.source === b.source) return []
	const [meant, mistaken] = ON_PURPOSE.test(a.claim.selector.exact) ? [a, b] : [b, a]
	const charge = ON_PURPOSE.exec(meant.claim.selector.exact)
	const excuse = BY_MISTAKE.exec(mistaken.claim.selector.exact)
	if (!charge || !excuse || BY_MISTAKE.test(meant.claim.selector.exact)) return []
	const note = `${meant.who} speaks of “${charge[0]}”; ${mistaken.who} says “${excuse[0]}”: whom it was meant for is disputed`
	return [between(a, b, 'actor', 'contradicts', note, 'aim')]
}
