import { describe, expect, test } from 'vitest'
import { attackers } from '../../../src/pipeline/differences/actors.ts'
import { differences } from '../../../src/pipeline/differences.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Claim } from '../../../src/records/schema.ts'
import { makeClaim, makeFigure, makeOutlet, makeStory } from '../make.ts'

const published = (day: string) => ({ published: dated(day, 'text', []) })
const stories = new Map(
	[makeStory('t1', 'press', published('2016-08-06')), makeStory('t2', 'wire', published('2016-08-08'))].map((story) => [
		story.id,
		story,
	]),
)
const outlets = new Map([makeOutlet('press'), makeOutlet('wire')].map((outlet) => [outlet.id, outlet]))
type Rest = Partial<Omit<Claim, 'date'>> & { date?: string }
type Given = [words: string, rest?: Rest]
const found = (...given: Given[]) =>
	differences(
		given.map(([words, rest], nth) => {
			const claim = makeClaim(`c${nth + 1}`, words, rest as never)
			return { ...claim, selector: { ...claim.selector, start: nth * 300, end: nth * 300 + words.length } }
		}),
		stories,
		outlets,
	)
const kinds = (...given: Given[]) => found(...given).map(({ field, relation }) => `${field} ${relation}`)
const wire = (rest: Rest = {}): Rest => ({ storyId: 't2', ...rest })
const from = (name: string) => ({ attribution: [{ name, role: 'speaker' as const, verb: 'said' }] })

test.each<[string, string[], Given, Given]>([
	[
		'a day within a season',
		['date broader'],
		['They took it.', { date: '2016-08-06' }],
		['They took it.', wire({ date: '2016-06/2016-09' })],
	],
	[
		'a village within the province',
		['place broader'],
		['They took it.', { placeIds: ['manbij', 'khalasa'] }],
		['They took it.', wire({ placeIds: ['aleppo'] })],
	],
	[
		'more attackers than one',
		['actor broader'],
		['A government or Russian bombing raid hit it.', { kind: 'air-strike' }],
		['A Russian air raid hit it.', wire({ kind: 'air-strike' })],
	],
	[
		'other attackers',
		['actor contradicts'],
		['A Turkish air raid hit it.', { kind: 'air-strike' }],
		['A Russian air raid hit it.', wire({ kind: 'air-strike' })],
	],
	[
		'the aim disputed',
		['actor contradicts'],
		['It was a deliberate act.', { kind: 'air-strike', ...from('the army') }],
		['It was by mistake.', { kind: 'air-strike', ...from('the pilots') }],
	],
	[
		'going on, then over',
		['occurrence updates'],
		['Fighters are attacking the mill.'],
		['The attackers were repelled.', wire()],
	],
	[
		'nothing gained, something gained',
		['occurrence contradicts'],
		['They came without success.'],
		['They entered the mill.', wire()],
	],
	[
		'the whole, and all but a part',
		['occurrence contradicts'],
		['They fully took the town.'],
		['Two streets are still held by others.', wire()],
	],
	[
		'the same, one of them earlier',
		['occurrence updates'],
		['They fully took the town.'],
		['Earlier on Sunday two streets were still held.', wire()],
	],
	[
		'told and denied',
		['occurrence contradicts'],
		['They took it.'],
		['They did not take it.', wire({ modality: 'denied' })],
	],
	[
		'hedged, then told flatly by a speaker',
		['modality updates'],
		['They reportedly took it.', { modality: 'alleged' }],
		['They took it.', wire(from('the mayor'))],
	],
	[
		'hedged and flat in one voice',
		['modality contradicts'],
		['They reportedly took it.', { modality: 'alleged', ...from('reports') }],
		['They took it.', {}],
	],
	[
		'other words for one thing',
		['wording differentScope'],
		['The town was liberated.'],
		['The town was captured.', wire()],
	],
	[
		'who did it, left out',
		['actor silent'],
		['The Israeli shelling hit it.', { kind: 'shelling' }],
		['A house was hit.', wire({ kind: 'shelling' })],
	],
	[
		'a toll, left out',
		['number silent'],
		['It hit 3 people.', { figures: [makeFigure('3 people', 3, 3)] }],
		['It hit a house.', wire()],
	],
	[
		'a vague toll made precise',
		['number updates'],
		['Dozens died.', { figures: [makeFigure('dozens', null, null)], ...from('a man') }],
		['15 died.', { figures: [makeFigure('15', 15, 15)], ...from('a woman') }],
	],
	[
		'the besieged, days apart',
		['number updates'],
		[
			'300 are besieged.',
			{ kind: 'siege', date: '2016-08-01', figures: [makeFigure('300', 300, null, { measure: 'besieged' })] },
		],
		[
			'200 are besieged.',
			wire({ kind: 'siege', date: '2016-08-08~', figures: [makeFigure('200', 200, null, { measure: 'besieged' })] }),
		],
	],
	[
		'who attacked, and that they did not',
		['occurrence contradicts', 'actor contradicts'],
		['The Turkish shelling hit it.', { kind: 'shelling', ...from('a man') }],
		['They did not shell it.', { kind: 'shelling', modality: 'denied', ...from('a woman') }],
	],
	[
		'who attacked, and a denial of something else',
		['occurrence contradicts'],
		['The Turkish shelling hit it.', { kind: 'shelling', ...from('a man') }],
		['Nothing was hit.', { kind: 'shelling', modality: 'denied', ...from('a woman') }],
	],
	[
		'near a place, and in it',
		['place broader'],
		['Shells fell near Anjara.', { kind: 'shelling', placeIds: ['anjara'] }],
		['Shells fell in Anjara.', wire({ kind: 'shelling', placeIds: ['anjara'] })],
	],
	[
		'near it in both',
		[],
		['Shells fell near Anjara.', { kind: 'shelling', placeIds: ['anjara'] }],
		['Shells fell close to Anjara.', wire({ kind: 'shelling', placeIds: ['anjara'] })],
	],
	[
		'a village without its name, and its name',
		['place broader'],
		['Shells fell on a village outside Aleppo.', { kind: 'shelling', ...from('a man') }],
		['Shells fell on Anjara.', { kind: 'shelling', placeIds: ['anjara'], ...from('a woman') }],
	],
	[
		'a village without its name, and a town',
		[],
		['Shells fell on a village outside Aleppo.', { kind: 'shelling', ...from('a man') }],
		['Shells fell on Atarib.', { kind: 'shelling', placeIds: ['atarib'], ...from('a woman') }],
	],
	[
		'called sure, and denied',
		['modality contradicts'],
		['It was conclusive evidence, it said.', { kind: 'statement', ...from('the army') }],
		['It would never do so, it said.', { kind: 'statement', modality: 'denied', ...from('the pilots') }],
	],
	[
		'called sure, and told by another too',
		[],
		['It was conclusive evidence, it said.', { kind: 'statement', ...from('the army') }],
		['It was so, it said.', { kind: 'statement', ...from('the pilots') }],
	],
	[
		'nobody stands for it, then somebody does',
		['modality updates'],
		['An unconfirmed claim has it that they took it.', { modality: 'alleged', attribution: [] }],
		['They took it, it seems.', wire({ modality: 'alleged', ...from('Hawk') })],
	],
	[
		'nobody stands for it, before or after',
		[],
		['An unconfirmed claim has it that they took it.', { modality: 'alleged' }],
		['They took it, it seems.', wire({ modality: 'alleged' })],
	],
	[
		'they got in, and how far',
		['occurrence broader'],
		['They entered the base.', { placeIds: ['ramouseh-artillery-base'] }],
		['They seized half of the base.', { placeIds: ['ramouseh-artillery-base'], ...from('the army') }],
	],
	[
		'they got in, and how far elsewhere',
		[],
		['They entered the base.', { placeIds: ['ramouseh-artillery-base'] }],
		['They seized half of the town.', { placeIds: ['manbij'], ...from('the army') }],
	],
	[
		'an unusual weapon, left out',
		['occurrence silent'],
		['They came with a car bomb.', { kind: 'clash', ...from('a man') }],
		['They came at dawn.', { kind: 'clash', ...from('a woman') }],
	],
	[
		'an unusual weapon in both',
		[],
		['They came with a car bomb.', { kind: 'clash', ...from('a man') }],
		['They sent a VBIED.', { kind: 'clash', ...from('a woman') }],
	],
	[
		'the injured counted by one of two who count the dead',
		['number silent'],
		[
			'2 died, 3 were hurt.',
			{
				kind: 'casualties',
				figures: [makeFigure('2', 2, 2), makeFigure('3', 3, 3, { measure: 'injured' })],
				...from('the army'),
			},
		],
		['2 died.', { kind: 'casualties', figures: [makeFigure('2', 2, 2)], ...from('the mayor') }],
	],
	[
		'the injured counted for the same state',
		[],
		[
			'2 died, 3 were hurt.',
			{
				kind: 'casualties',
				figures: [makeFigure('2', 2, 2), makeFigure('3', 3, 3, { measure: 'injured' })],
				...from('the Russian army'),
			},
		],
		['2 died.', { kind: 'casualties', figures: [makeFigure('2', 2, 2)], ...from('Russia') }],
	],
	[
		'a toll of a province, of which a part belongs here',
		['number broader'],
		[
			'41 died, many of them in the strikes.',
			{ kind: 'casualties', placeIds: ['aleppo'], figures: [makeFigure('41', 41, 41)], ...from('a man') },
		],
		['A clinic was hit.', { kind: 'clash', placeIds: ['shaar'] }],
	],
	[
		'a toll of a province',
		[],
		['41 died.', { kind: 'casualties', placeIds: ['aleppo'], figures: [makeFigure('41', 41, 41)], ...from('a man') }],
		['A clinic was hit.', { kind: 'clash', placeIds: ['shaar'] }],
	],
	[
		'a source that gives its earlier number too',
		['number updates'],
		['61 died.', { kind: 'casualties', figures: [makeFigure('61', 61, 61)], ...from('the monitor') }],
		['It had put the toll at 53.', { kind: 'casualties', figures: [makeFigure('53', 53, 53)], ...from('the monitor') }],
	],
	[
		'another source’s earlier number',
		['number contradicts'],
		['61 died.', { kind: 'casualties', figures: [makeFigure('61', 61, 61)], ...from('the monitor') }],
		['It had put the toll at 53.', { kind: 'casualties', figures: [makeFigure('53', 53, 53)], ...from('the mayor') }],
	],
	['nothing', [], ['They took it.'], ['They took the mill.', wire()]],
	['words for an attack, none of them loaded', [], ['The strike hit it.'], ['The raid hit it.', wire()]],
	['the same words', [], ['The town was liberated.'], ['The liberated town slept.', wire()]],
])('%s', (_name, expected, a, b) => expect(kinds(a, b)).toEqual(expected))

test('a weekday nobody can date lies within a season another names', () => {
	const told = (known?: string): Given => {
		const date = { ...makeClaim('c', 'x').date, ...(known && { known }) }
		return ['They took it.', { date } as never]
	}
	const dates = (...given: Given[]) => {
		const claims = given.map(([words, rest], nth) => ({ ...makeClaim(`c${nth + 1}`, words), ...(rest as object) }))
		return differences(claims as Claim[], stories, outlets).map(({ note }) => note)
	}
	const season: Given = ['They took it.', { storyId: 't2', date: dated('2016-06/2016-09', 'text', []) } as never]
	expect(dates(told('a Monday'), season)).toEqual(['PRESS: a Monday; WIRE: between June 2016 and September 2016'])
	expect(dates(told('“recently”'), season)).toEqual([])
})

test('a silence is between outlets, and never called a denial', () => {
	const [silent] = found(['3 died.', { figures: [makeFigure('3', 3, 3)] }], ['A house burnt.', wire()])
	expect(silent?.note).toBe('PRESS says “3”; WIRE does not say: silence, not denial')
	expect(kinds(['3 died.', { figures: [makeFigure('3', 3, 3)] }], ['A house burnt.'])).toEqual([])
})

test('many pairs of the same two sources make one difference', () => {
	const toll = (words: string, count: number, rest: Rest): Given => [
		words,
		{ figures: [makeFigure(words, count, count)], ...rest },
	]
	const numbers = found(toll('3 died', 3, {}), toll('4 died', 4, wire()), toll('4 dead', 4, wire()))
	expect(numbers.filter(({ field }) => field === 'number')).toMatchObject([{ claimIds: ['c1', 'c2', 'c3'] }])
})

describe('attackers', () => {
	test.each<[string, string[]]>([
		['a Russian air raid on the rebel-held village', ['Russia']],
		['presumed government or Russian bombing raid', ['Syrian government forces', 'Russia']],
		['rebel shelling on a base', ['armed opposition groups']],
		['airstrikes by US-led coalition jets', ['US-led coalition']],
		['Immediately after the US attack, Daesh launched an offensive', ['Islamic State group (ISIS)']],
		['warplanes of the anti-terrorist coalition carried out strikes', ['US-led coalition']],
		['rebels repelled an Iranian-led attack', ['Iranian forces']],
		['a house was hit', []],
	])('%s', (words, names) => expect(attackers(words).map(({ name }) => name)).toEqual(names))
})
