import { beforeAll, expect, test } from 'vitest'
import { plain } from '../../../src/pipeline/claims/plain.ts'
import { readCorpus } from '../../../src/pipeline/disk.ts'
import { run } from '../../../src/pipeline/pipeline.ts'
import { loadedIn } from '../../../src/pipeline/tables/loaded.ts'
import { BEFORE_NAMES, MEDIA, NEUTRAL, SPEAKS } from '../../../src/pipeline/tables/titles.ts'
import type { Records } from '../../../src/pipeline/write.ts'
import type { Claim } from '../../../src/records/schema.ts'

/** Commenters, residents, doctors, officers and those named in lists on the pages: theirs is the excerpt only. */
const PRIVATE =
	/Kanoğlu|Winer|Shlomo|Tamimi|Assabian|Harij|Hajlan|Darij|Sabihi|Dousri|Tayyem|Tayem|Shamry|Skvortsov|al-Haj\b|Tunisi|Sidorenko|Kutrapeli|Hogan|Stork|Mudiq|YallaSouriya|Malcolmite|Arterbury|Moustakas|Markito|Bartlett|Ghoukah|Dagher|Jamming/

let edited: Records
let bare: Records
let all: Claim[]
beforeAll(() => {
	edited = run(readCorpus('seeds')).records
	bare = run(readCorpus('seeds', false)).records
	all = [...edited.claims, ...bare.claims].filter(({ edits }) => !edits?.some(({ field }) => field === 'summary'))
}, 60_000)

/** Titles a rule finds wrong, with their sentence for whoever mends it. */
const wrong = (rule: (title: string, claim: Claim) => boolean) =>
	all.filter((claim) => !rule(claim.summary, claim)).map(({ summary, selector }) => `${summary} ← ${selector.exact}`)

test('there are titles to look at', () => expect(all.length).toBeGreaterThan(200))

test('no loaded word stands outside quotation marks', () =>
	expect(wrong((title) => loadedIn(title).length === 0)).toEqual([]))

test('no private person is named', () => expect(wrong((title) => !PRIVATE.test(title))).toEqual([]))

test('a title has 4 to 18 words', () =>
	expect(wrong((title) => title.split(/\s+/).length >= 4 && title.split(/\s+/).length <= 18)).toEqual([]))

test('no word comes twice in a row', () => expect(wrong((title) => !/\b(\p{L}+) \1\b/iu.test(title))).toEqual([]))

test('a title starts with a capital, a number or a quotation mark, and ends without a stop', () =>
	expect(wrong((title) => /^[\p{Lu}\d“]/u.test(title) && !/[.,;:]$/.test(title))).toEqual([]))

test('what is quoted is in the excerpt, word for word', () => {
	const same = (text: string) =>
		plain(text)
			.replace(/["'‘’]/g, '')
			.replace(/\s+/g, ' ')
	expect(
		wrong((title, { selector }) =>
			[...title.matchAll(/“([^”]*)”/g)].every(([, words]) =>
				same(selector.exact).includes(same(words!).replace(/^…|…$/g, '')),
			),
		),
	).toEqual([])
})

test('quotation marks come in pairs', () =>
	expect(wrong((title) => (title.match(/“/g) ?? []).length === (title.match(/”/g) ?? []).length)).toEqual([]))

test('the words a title puts in place of others are not loaded themselves', () => {
	const ours = [
		...BEFORE_NAMES.map(([, says]) => says),
		...NEUTRAL.flatMap(({ says, has }) => [says, has ?? '']),
		...MEDIA.map(([, says]) => says),
		...SPEAKS.flatMap(({ one, many }) => [one, many]),
	]
	expect(ours.filter((words) => loadedIn(words).length > 0)).toEqual([])
})

test('nearly every title fits a line of a list, and with an editor every one, uncut', () => {
	const { claims } = bare
	expect(claims.filter(({ summary }) => summary.length <= 90).length / claims.length).toBeGreaterThan(0.85)
	for (const { title } of edited.events) expect(title).toMatch(/^[^…]{1,90}$/)
})
