// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EmbedFrame } from '../../src/embed/frame.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const LONG_MS = 60_000
const height = { sentinel: 'amp', type: 'embed-size', height: 300 }
/** What happens to a frame, in order. */
const DEEDS = {
	load: (frame: EmbedFrame) => frame.frame.dispatchEvent(new Event('load')),
	height: (frame: EmbedFrame) => frame.heard(height),
	silence: () => vi.advanceTimersByTime(LONG_MS),
	removal: (frame: EmbedFrame) => frame.remove(),
}

test.each<[(keyof typeof DEEDS)[], string]>([
	[['silence'], '480px'],
	[['load'], '480px'],
	[['load', 'silence'], '0px'],
	[['load', 'load', 'silence'], '0px'],
	[['load', 'silence', 'height'], '300px'],
	[['load', 'height', 'silence'], '300px'],
	[['height', 'load', 'silence'], '300px'],
	[['load', 'load', 'height', 'silence'], '300px'],
	[['load', 'removal', 'silence'], '480px'],
])('after %j it is as high as what lives in it', (deeds, expected) => {
	const holder = document.createElement('div')
	const frame = new EmbedFrame(holder, 'about:blank')
	for (const deed of deeds) DEEDS[deed](frame)
	expect(frame.frame.style.height).toBe(expected)
})

test('its link stands until it speaks, and again when it is taken away', () => {
	const holder = document.createElement('div')
	holder.innerHTML = '<a href="https://timeline.example/">The title of it</a>'
	const frame = new EmbedFrame(holder, 'about:blank')
	const link = holder.querySelector('a')!
	expect([frame.frame.title, link.style.display]).toEqual(['The title of it', ''])
	frame.heard(height)
	expect(link.style.display).toBe('none')
	frame.remove()
	expect([link.style.display, holder.querySelector('iframe')]).toEqual(['', null])
})
