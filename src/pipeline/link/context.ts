/** What linking knows of all claims together, and which pairs of them are worth weighing. */
import { dayNumber } from '../../records/day.ts'
import type { Claim, Dated } from '../../records/schema.ts'
import { rareWords, type WordIndex, wordIndex } from '../words.ts'
import { NO_PAGE_DAYS, type PageDays } from './calendar.ts'
import { NEAR, SLACK_ABOUT, smallPlaces, WIDEST, width } from './fits.ts'
import { type Follows, followings } from './follows.ts'
import { marksOf } from './marks.ts'

/** Rare words two claims of different stories must share to be weighed at all where one gives no day. */
const WORDS_WITHOUT_DAY = 2
/** Claims of a story too short to have a setting. */
const SHORT_STORY = 4

/** What the grounds of every pair need to know of all claims. */
export type Context = {
	words: WordIndex
	/** Each claim's rare words. */
	rare: Map<string, string[]>
	/** Which claim stands next, in the same story and near. */
	next: Map<string, string>
	/** Which claim another goes on about. */
	follows: Follows
	/** `story place`: small places at which at least half of a story's claims are. */
	settings: Set<string>
	/** Days of claims by the calendar of their page. */
	pageDays: PageDays
	/** The first claim of each story. */
	leads: Set<string>
}

/** Works the context of all claims out. */
export function contextOf(claims: Claim[], pageDays: PageDays = NO_PAGE_DAYS): Context {
	const words = wordIndex(claims)
	const stories = byStory(claims)
	return {
		words,
		rare: new Map(claims.map((claim) => [claim.id, rareWords(claim, words)])),
		next: nextOf(stories),
		follows: followings(stories, pageDays),
		pageDays,
		settings: settingsOf(stories),
		leads: new Set(stories.flatMap(([first]) => (first && !first.comment ? [first.id] : []))),
	}
}

/**
 * Pairs that can link at all: one follows the other, their days come near each other, or they share rare words where
 * one gives no day. Each pair once, lower id first.
 */
export function candidates(ordered: Claim[], context: Context): [Claim, Claim][] {
	const byId = new Map(ordered.map((claim) => [claim.id, claim]))
	const pairs = new Map<string, [Claim, Claim]>()
	const add = (x: Claim | undefined, y: Claim | undefined) => {
		if (!x || !y || x === y) return
		const [a, b] = x.id < y.id ? [x, y] : [y, x]
		pairs.set(a.id + b.id, [a, b])
	}
	for (const [id, following] of context.next) add(byId.get(id), byId.get(following))
	for (const [id, { claim }] of context.follows) add(byId.get(id), byId.get(claim.id))
	const byDay = new Map<string, Claim[]>()
	const meet = (claim: Claim, calendar: string, date: Dated) => {
		const { earliest, latest } = date
		if (!earliest || !latest || width(date) > WIDEST) return
		for (let day = dayNumber(earliest); day <= dayNumber(latest) + SLACK_ABOUT; day++) {
			const key = `${calendar} ${day}`
			if (!byDay.has(key)) byDay.set(key, [])
			const met = byDay.get(key)!
			for (const other of met) add(claim, other)
			met.push(claim)
		}
	}
	for (const claim of ordered) {
		meet(claim, '', claim.date)
		const page = context.pageDays.get(claim.id)
		if (page) meet(claim, page.calendar, page.date)
	}
	for (const [a, b] of wordMates(ordered, context)) add(a, b)
	return [...pairs.values()]
}

/** Claims of different stories, at least one without a day, that share enough rare words. */
function wordMates(ordered: Claim[], { rare }: Context): [Claim, Claim][] {
	const dayless = ({ date }: Claim) => !date.earliest || !date.latest
	const byWord = new Map<string, Claim[]>()
	const counts = new Map<string, { pair: [Claim, Claim]; words: number }>()
	for (const claim of ordered) {
		const own = marksOf(claim).flatMap(({ name }) => Array<string>(WORDS_WITHOUT_DAY).fill(name))
		for (const word of [...rare.get(claim.id)!, ...own.map((name, nth) => `${name} ${nth}`)]) {
			if (!byWord.has(word)) byWord.set(word, [])
			const met = byWord.get(word)!
			for (const other of met) {
				if (other.storyId === claim.storyId || !(dayless(other) || dayless(claim))) continue
				const known = counts.get(other.id + claim.id)
				if (known) known.words++
				else counts.set(other.id + claim.id, { pair: [other, claim], words: 1 })
			}
			met.push(claim)
		}
	}
	return [...counts.values()].filter(({ words }) => words >= WORDS_WITHOUT_DAY).map(({ pair }) => pair)
}

function settingsOf(stories: Claim[][]): Set<string> {
	return new Set(
		stories.flatMap((claims) => {
			const counts = new Map<string, number>()
			for (const id of claims.flatMap(smallPlaces)) counts.set(id, (counts.get(id) ?? 0) + 1)
			return [...counts]
				.filter(([, count]) => claims.length >= SHORT_STORY && count >= claims.length / 2)
				.map(([id]) => `${claims[0]!.storyId} ${id}`)
		}),
	)
}

/** The claims of each story in the order they stand. */
function byStory(claims: Claim[]): Claim[][] {
	const stories = new Map<string, Claim[]>()
	for (const claim of claims) {
		if (!stories.has(claim.storyId)) stories.set(claim.storyId, [])
		stories.get(claim.storyId)!.push(claim)
	}
	return [...stories.values()].map((own) => own.sort((a, b) => a.selector.start - b.selector.start))
}

/** Which claim stands next within a story, where no more than `NEAR` characters lie between. */
function nextOf(stories: Claim[][]): Map<string, string> {
	const next = new Map<string, string>()
	for (const claims of stories)
		for (const [index, claim] of claims.entries()) {
			const after = claims[index + 1]
			if (after && after.selector.start - claim.selector.end <= NEAR) next.set(claim.id, after.id)
		}
	return next
}
