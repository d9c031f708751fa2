import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heights } from '../../../src/view/embed/heights.ts'

/** A page opened at an address, whose frames are drawn when the test says so. */
function page(address: string) {
	const { searchParams: query, hash, href } = new URL(address, 'https://timeline.example/')
	const posted: unknown[] = []
	const waiting: (() => void)[] = []
	let size = { width: 600, height: 0 }
	const teller = heights({
		asked: { query, hash, href },
		post: (message) => posted.push(message),
		measure: () => size,
		soon: (run) => waiting.push(run),
	})
	const draw = () => {
		for (const run of waiting.splice(0)) run()
	}
	const grow = (height: number) => {
		size = { width: 600, height }
		teller.changed()
	}
	return { ...teller, posted, draw, grow, waiting }
}

const amp = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height })

describe('the forms', () => {
	test.each<[string, unknown[]]>([
		['?embed=1', [amp(300)]],
		['?embed=1&childId=a-holder_1', [amp(300), 'pymxPYMxa-holder_1xPYMxheightxPYMx300']],
		['?embed=1&childId=axPYMx%00', [amp(300)]],
		[`?embed=1&childId=${'x'.repeat(200)}`, [amp(300)]],
		['?embed=1#?secret=Ab12', [amp(300), { message: 'height', value: 300, secret: 'Ab12' }]],
		['?embed=1#?secret=<b>', [amp(300)]],
		['?embed=1#elsewhere', [amp(300)]],
		['?embed=1&resize=other', [amp(300)]],
	])('%s', (address, expected) => {
		const { grow, draw, posted } = page(address)
		grow(300)
		draw()
		expect(posted).toEqual(expected)
	})

	test('Flourish’s is a text that names the address', () => {
		const { grow, draw, posted } = page('?embed=1&resize=flourish')
		grow(300)
		draw()
		expect(JSON.parse(posted[1] as string)).toEqual({
			sender: 'Flourish',
			context: 'iframe.resize',
			method: 'resize',
			height: 300,
			src: 'https://timeline.example/?embed=1&resize=flourish',
		})
	})

	test('open-iframe-resizer’s waits to be asked, then goes on', () => {
		const { grow, draw, posted, heard } = page('?embed=1')
		grow(300)
		draw()
		heard({ type: 'iframe-child-init', bodyPadding: '40px' })
		draw()
		grow(350)
		draw()
		expect(posted).toEqual([
			amp(300),
			{ type: 'iframe-resized', width: 600, height: 300 },
			amp(350),
			{ type: 'iframe-resized', width: 600, height: 350 },
		])
	})

	test('who asks again is told again, and nobody else', () => {
		const { grow, draw, posted, heard } = page('?embed=1&childId=a')
		grow(300)
		draw()
		heard({ sentinel: 'amp', type: 'frames-init' })
		draw()
		expect(posted.slice(2)).toEqual([amp(300)])
	})
})

describe('no storm', () => {
	test('many changes in one frame are told once, and no change is not told', () => {
		const { grow, draw, posted, waiting } = page('?embed=1')
		for (let height = 1; height <= 500; height++) grow(height)
		expect(waiting.length).toBe(1)
		draw()
		grow(500)
		draw()
		grow(499.4)
		draw()
		expect(posted).toEqual([amp(500)])
	})

	test('what is not laid out has no height to tell', () => {
		const { grow, draw, posted } = page('?embed=1')
		grow(0)
		draw()
		expect(posted).toEqual([])
		grow(200)
		draw()
		expect(posted).toEqual([amp(200)])
	})

	test('whatever else is heard asks for nothing', () => {
		fc.assert(
			fc.property(fc.anything(), (message) => {
				const { grow, draw, posted, heard } = page('?embed=1')
				grow(300)
				draw()
				heard(message)
				draw()
				expect(posted).toEqual([amp(300)])
			}),
		)
	})
})
