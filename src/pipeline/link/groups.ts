/** Claims into groups, one group an event: first as an editor decided, then by links. */
import type { Claim, ClaimKind } from '../../records/schema.ts'
import { LINK_WEIGHTS } from '../tables/linking.ts'
import type { Context } from './context.ts'
import { barred, goesOn, sum, weigh } from './grounds.ts'

export type Link = { a: Claim; b: Claim; weight: number; why: string; by: 'rule' | 'editor' }

/** What an editor says of a claim's event: a name it shares with other claims, or null for an event of its own. */
export type Decision = { claimId: string; event: string | null; why: string; title?: string; kind?: ClaimKind }

/** The links an editor made: each claim of a named event to the first of it. */
export function decidedLinks(claims: Claim[], decisions: Decision[]): Link[] {
	const byId = new Map(claims.map((claim) => [claim.id, claim]))
	const first = new Map<string, Claim>()
	const links: Link[] = []
	for (const { claimId, event, why } of [...decisions].sort((x, y) => (x.claimId < y.claimId ? -1 : 1))) {
		const claim = byId.get(claimId)
		if (!claim || event === null) continue
		const head = first.get(event)
		if (head) links.push({ a: head, b: claim, weight: 0, why, by: 'editor' })
		else first.set(event, claim)
	}
	return links
}

/**
 * Claims joined by links: first those of a sentence that goes on about another, then the rest, strongest first. For
 * these two groups become one only where their claims fit each other on average, so that a chain of weak links does not
 * tie a week of fighting into one event. An editor's events stay as decided.
 */
export function groups(claims: Claim[], links: Link[], decisions: Decision[], context: Context): Claim[][] {
	const named = new Map(decisions.map(({ claimId, event }) => [claimId, event]))
	const byName = new Map<string, Claim[]>()
	const groupOf = new Map<string, Claim[]>()
	for (const claim of claims) {
		const name = named.get(claim.id)
		const group = (name && byName.get(name)) || []
		group.push(claim)
		if (name) byName.set(name, group)
		groupOf.set(claim.id, group)
	}
	const decided = (group: Claim[]) => group.some(({ id }) => named.has(id))
	const follows = ({ a, b }: Link) => goesOn(a, b, context) !== null
	const strongest = [...links].sort(
		(x, y) =>
			Number(follows(y)) - Number(follows(x)) || y.weight - x.weight || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1),
	)
	for (const made of strongest) {
		const [left, right] = [groupOf.get(made.a.id)!, groupOf.get(made.b.id)!]
		if (left === right || (decided(left) && decided(right)) || apart(left, named) || apart(right, named)) continue
		if (left.some((x) => right.some((y) => barred(x, y)))) continue
		if (!follows(made) && fitness(left, right, context) < LINK_WEIGHTS.neededBetweenGroups) continue
		left.push(...right)
		for (const claim of right) groupOf.set(claim.id, left)
	}
	return [...new Set(groupOf.values())]
}

function apart(group: Claim[], named: Map<string, string | null>): boolean {
	return group.some(({ id }) => named.get(id) === null)
}

/** Without those that only go on about another of the group: they say nothing of which occurrence it is. */
function heads(group: Claim[], { follows }: Context): Claim[] {
	const ids = new Set(group.map(({ id }) => id))
	const own = group.filter(({ id }) => !ids.has(follows.get(id)?.claim.id ?? ''))
	return own.length > 0 ? own : group
}

/** How well two groups fit: all of their claims, or those alone that do not merely go on about another. */
function fitness(left: Claim[], right: Claim[], context: Context): number {
	const all = meanWeight(left, right, context)
	return all >= LINK_WEIGHTS.neededBetweenGroups
		? all
		: meanWeight(heads(left, context), heads(right, context), context)
}

function meanWeight(left: Claim[], right: Claim[], context: Context): number {
	let total = 0
	for (const a of left)
		for (const b of right) {
			const grounds = weigh(a, b, context)
			total += grounds ? sum(grounds) : LINK_WEIGHTS.excluded
		}
	return total / (left.length * right.length)
}
