import { describe, expect, test } from 'vitest'
import { voice } from '../../../src/pipeline/claims/attribution.ts'
import { cue, kind } from '../../../src/pipeline/claims/kind.ts'
import { plain } from '../../../src/pipeline/claims/plain.ts'
import type { Figure, Modality } from '../../../src/records/schema.ts'

function kindOf(sentence: string, modality: Modality = 'asserted', figures: Figure[] = []): string {
	const text = plain(sentence)
	const { chain, acts, verbAt } = voice(sentence, 0, { speakers: [] })
	return kind(text, { cue: cue(text), modality, figures, spoken: chain.length > 0, acts, verbAt })
}

describe('words about a matter are statements', () => {
	test.each([
		'Commenting on the shelling of the market, President Zelensky said the silence was shameful.',
		'Asked about the air strikes, Antony Blinken said he had no doubt.',
		'European envoys warned Khartoum that if the siege went on, they would leave.',
		'“The Sudanese government demands that the council condemn the attack,” the Foreign Ministry said.',
		'“Our pilots believed they were striking a depot,” the US military said.',
		'The US military said its pilots would never attack civilians.',
		'The Defence Ministry said the advisers are not supposed to engage in combat.',
		'The Foreign Ministry said the rebels could take the port.',
		'“The offensive at Mekele is openly backed by its neighbour,” a ministry official said.',
		'The Foreign Ministry said the bombing was justified.',
		'The Foreign Ministry said the bombing could have been avoided.',
		'Amnesty International published the names of the officers.',
	])('%s', (sentence) => expect(kindOf(sentence)).toBe('statement'))
	test('so are guesses and judgements', () => {
		expect(kindOf('My guess is that the army will now take the port.', 'planned')).toBe('statement')
		expect(kindOf('A new offensive there is very likely.', 'planned')).toBe('statement')
		expect(kindOf('The siege is a disgrace.', 'opinion')).toBe('statement')
	})
})

describe('the main clause goes before what is beside it', () => {
	test.each([
		['Although 5,000 civilians had left the city, the rest remained trapped under siege.', 'siege'],
		['Talks in Geneva having failed to bring a ceasefire, warplanes bombed the port.', 'air-strike'],
		['The bridge is closed for the protection of drivers from shelling.', 'other'],
		['The only route in was the coastal road, already dangerous because of snipers.', 'other'],
		['The militia is attacking Bakhmut after capturing Soledar.', 'clash'],
		['The hospital is out of service.', 'other'],
		['The front is falling apart.', 'other'],
		['Troops backed by air strikes advanced in the north.', 'advance'],
		['Warplanes backed by artillery bombed the port.', 'air-strike'],
	])('%s → %s', (sentence, expected) => expect(kindOf(sentence)).toBe(expected))
})

describe('fighting, ground and the dead', () => {
	test.each([
		['Rebels captured two soldiers near the dam.', 'clash'],
		['Rebels captured the dam.', 'advance'],
		['Fighters are storming the base.', 'clash'],
		['The garrison withstood an assault.', 'advance'],
		['The army fought off an attack on the pass.', 'advance'],
		['Wagner launched an operation near Soledar.', 'clash'],
		['Heavy fighting near the airport and shelling.', 'clash'],
		['The SDF has killed a commander of the group in Raqqa.', 'clash'],
		['The Defence Ministry acknowledged three deaths from shelling.', 'casualties'],
		['Observers documented 40 deaths in air strikes.', 'casualties'],
		['“Many of them” were killed in clashes.', 'casualties'],
		['Doctors have lost count of the wounded.', 'casualties'],
		['Ten people were killed in an air strike on Gaza.', 'air-strike'],
		['The army has opened a corridor to the liberated towns.', 'other'],
		['The army liberated Kherson.', 'advance'],
	])('%s → %s', (sentence, expected) => expect(kindOf(sentence)).toBe(expected))
	test('an attack told by its dead is a toll', () => {
		const dead = { measure: 'killed' } as Figure
		expect(kindOf('Attackers killed twelve at the gate.', 'asserted', [dead])).toBe('casualties')
	})
})

describe('talks', () => {
	test.each([
		'Blinken and Lavrov will meet on Thursday.',
		'Abiy and Isaias will talk again.',
		'“We are ready to urge the government to agree,” Lavrov said.',
		'Ankara is willing to press the militia.',
		'The two ministers discussed the corridor.',
	])('%s', (sentence) => expect(kindOf(sentence)).toBe('diplomacy'))
})
