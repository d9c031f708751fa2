import { expect, test } from 'vitest'
import { cue } from '../../../src/pipeline/claims/kind.ts'
import { modality } from '../../../src/pipeline/claims/modality.ts'
import { KINDS } from '../../../src/pipeline/tables/kinds.ts'
import { ClaimKind } from '../../../src/records/schema.ts'

test.each([
	['Warplanes bombed the market', 'air-strike'],
	['killed in an air raid on the village', 'air-strike'],
	['mortars fell on the city', 'shelling'],
	['the army took control of two districts', 'advance'],
	['heavy clashes near the airport', 'clash'],
	['a column of people was evacuated', 'evacuation'],
	['a ceasefire was announced', 'truce'],
	['the two met with envoys for talks', 'diplomacy'],
	['a convoy brought humanitarian aid', 'aid'],
	['41 people died', 'casualties'],
	['200,000 remain under siege', 'siege'],
	['protesters marched', 'protest'],
	['a new unit arrived', 'other'],
	['rebels now hold two thirds of the town', 'advance'],
	['they hold a meeting', undefined],
	['the village fell after three days', 'advance'],
	['troops tightened the noose around it', 'siege'],
	['200 people are still trapped there', 'siege'],
	['families were allowed to leave', 'evacuation'],
	['nurses carried the children down into the cellar', 'evacuation'],
	['an explosion in a depot', 'other'],
	['it was caused by a gas leak and not by an air raid', undefined],
	['what a day it was', undefined],
])('%s is %s', (text, kind) => expect(cue(text)?.kind).toBe(kind))

test('the scheme names every kind once, with a definition', () => {
	expect(KINDS.map(({ kind }) => kind).sort()).toEqual([...ClaimKind.options].sort())
	for (const { definition } of KINDS) expect(definition).toMatch(/^[A-Z].*\.$/)
})

const plain = { hint: null, acts: false, verbAt: 0 }
test.each([
	['The army took two districts', 'asserted'],
	['Some footage reportedly showed armed men', 'alleged'],
	['An unconfirmed claim says they took the village', 'alleged'],
	['The parties have not yet offered relief', 'denied'],
	['He rejected any possibility of a truce', 'denied'],
	['The coalition would never attack them', 'denied'],
	['They will connect on Thursday', 'planned'],
	['Moscow is ready to persuade the government', 'planned'],
	['Final assault is very likely', 'planned'],
	['This is unconscionable and should be condemned', 'opinion'],
	['More than 200,000 are believed to be trapped', 'alleged'],
])('%s: %s', (text, expected) => expect(modality(text, text, plain, false).modality).toBe(expected))

test('negation after “but” leaves what goes before as it is', () =>
	expect(modality('Russia has publicized its airdrops, but has never made a delivery', '', plain, false).modality).toBe(
		'asserted',
	))
