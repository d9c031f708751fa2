// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Veil } from '../../../src/records/schema.ts'
import { byVeil } from '../../../src/view/veil/byVeil.ts'
import { Veiled } from '../../../src/view/veil/Veiled.tsx'
import { VeiledExact } from '../../../src/view/veil/VeiledExact.tsx'
import { forgetVeils, VeilMode } from '../../../src/view/veil/veils.ts'
import { makeClaim } from '../../pipeline/make.ts'

const veil = (start: number, end: number, what = 'a list of names'): Veil => ({
	...{ start, end, what, kind: 'names' },
	why: 'It names private persons.',
})
const two = (mode: VeilMode = 'kept') => (
	<VeilMode value={mode}>
		<p>
			<Veiled documentId="d" veil={veil(0, 5, 'one thing')}>
				ONE
			</Veiled>
			<Veiled documentId="d" veil={veil(9, 12, 'another thing')}>
				TWO
			</Veiled>
		</p>
	</VeilMode>
)

beforeEach(forgetVeils)
afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

test('closed, it says what and why, and holds no word of it', () => {
	const { container } = render(two())
	expect(screen.getByRole('group', { name: 'Not shown: one thing' }).textContent).toContain('It names private persons.')
	expect(container.textContent).not.toContain('ONE')
})

test('one opens without the other; all open together; one closes again', async () => {
	const { container } = render(two())
	await userEvent.click(screen.getAllByRole('button', { name: 'Show it' })[1]!)
	expect(container.textContent).toContain('TWO')
	expect(container.textContent).not.toContain('ONE')
	await userEvent.click(screen.getByRole('button', { name: 'Show all such words on this visit' }))
	expect(container.textContent).toBe('ONETWO')
	await userEvent.click(screen.getByRole('button', { name: 'Hide again: one thing' }))
	expect(container.textContent).toContain('TWO')
	expect(container.textContent).not.toContain('ONE')
})

test('the choice is kept for the visit, but not under a projector, which begins closed and forgets', async () => {
	render(two())
	await userEvent.click(screen.getAllByRole('button', { name: 'Show it' })[0]!)
	cleanup()
	expect(render(two()).container.textContent).toContain('ONE')
	cleanup()
	const shown = render(two('ask')).container
	expect(shown.textContent).not.toContain('ONE')
	await userEvent.click(screen.getAllByRole('button', { name: 'Show it' })[1]!)
	expect(shown.textContent).toContain('TWO')
	cleanup()
	expect(render(two()).container.textContent).not.toContain('TWO')
	expect(JSON.parse(sessionStorage.getItem('datelines:veils')!)).toEqual({ all: false, but: ['d:0'] })
})

test('open from the start where a sheet is printed for a teacher', () => {
	expect(render(two('open')).container.textContent).toBe('ONETWO')
})

test('works where storage is refused', async () => {
	vi.stubGlobal('sessionStorage', {
		getItem: () => {
			throw new DOMException('denied', 'SecurityError')
		},
		setItem: () => {
			throw new DOMException('denied', 'SecurityError')
		},
	})
	const { container } = render(two())
	await userEvent.click(screen.getAllByRole('button', { name: 'Show it' })[0]!)
	expect(container.textContent).toContain('ONE')
})

test('the pieces of a span are the span, in order', () => {
	const span = fc
		.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
		.map(([start, length]) => veil(start, start + length))
	fc.assert(
		fc.property(fc.array(span), (veils) => {
			const sorted = veils.sort((a, b) => a.start - b.start)
			const pieces = byVeil({ start: 7, end: 33 }, sorted)
			expect(pieces[0]!.start).toBe(7)
			expect(pieces.at(-1)!.end).toBe(33)
			for (const [nth, piece] of pieces.entries()) {
				if (nth > 0) expect(piece.start).toBe(pieces[nth - 1]!.end)
				const covered = sorted.some(({ start, end }) => start <= piece.start && piece.end <= end)
				expect(piece.veil !== null).toBe(covered)
			}
		}),
	)
})

test('an excerpt shows what of it is not veiled', async () => {
	const claim = makeClaim('c', 'The names: Ann Miller. The harbour is closed.', { veils: [veil(11, 22)] })
	const { container } = render(<VeiledExact claim={claim} />)
	expect(container.textContent).toMatch(/^The names: Not shown.* The harbour is closed\.$/)
	await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
	expect(container.textContent).toBe(claim.selector.exact)
})
