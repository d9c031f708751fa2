/**
 * clip: a short verbatim piece of a sentence in quotation marks, cut at clauses where it can be, else between words with
 * "…". It holds no name of a private person.
 */
import type { Span } from '../../../records/selector.ts'
import { loadedIn } from '../../tables/loaded.ts'
import { JUDGEMENT } from '../../tables/titles.ts'
import { plain, quotations } from '../plain.ts'
import { namesNobody } from './names.ts'
import { count, FEWEST, pieces, trimmed } from './pieces.ts'

/** A quotation of fewer words is shown with the writer's words around it. */
const ALONE = 4

/** The best clip of `words` within `span` with at most `most` words, ready for a title; null where each has a private name. */
export function clip(words: string, span: Span, most: number, from: 'speaker' | 'outlet' | 'deed'): string | null {
	const inner =
		from !== 'outlet'
			? quotations(words)
					.filter((quote) => quote.start >= span.start - 1 && quote.start < span.end)
					.map((quote) => ({
						start: quote.start + 1,
						end: /["”’»]$/.test(words.slice(0, quote.end)) ? quote.end - 1 : quote.end,
					}))
					.sort((a, b) => count(words.slice(b.start, b.end)) - count(words.slice(a.start, a.end)))
			: []
	for (const part of inner) {
		const mix = mixed(words, span, part, most)
		if (mix) return mix
		if (from === 'deed' || count(words.slice(part.start, part.end)) < ALONE) continue
		const cut = pieces(words, part, most).find((piece) => fits(words, piece, most))
		if (cut) return written(words, cut, part)
	}
	const front = trimmed(words, span).start
	const cut = pieces(words, span, most).find(
		(piece) => fits(words, piece, most) && (from !== 'deed' || piece.start === front),
	)
	return cut ? written(words, cut, span) : null
}

function fits(words: string, { start, end }: Span, most: number): boolean {
	const text = words.slice(start, end)
	const even = (open: RegExp, close: RegExp) => (text.match(open) ?? []).length === (text.match(close) ?? []).length
	return (
		even(/[“«„]/g, /[”»]/g) &&
		(text.match(/"/g) ?? []).length % 2 === 0 &&
		even(/\(/g, /\)/g) &&
		even(/\[/g, /\]/g) &&
		count(text) >= FEWEST &&
		count(text) <= most &&
		!/\?|^\(/.test(text) &&
		namesNobody(plain(text))
	)
}

/** A short quotation with the writer's few words before and after it: Ankara “cannot agree” to the terms of … */
function mixed(words: string, span: Span, quote: Span, most: number): string | null {
	const open = quote.start - 1
	const before = words
		.slice(span.start, open)
		.replace(/[\s:,]+$/, '')
		.trim()
	const length = count(words.slice(quote.start, quote.end))
	if (!/^\p{Ll}|^\[/u.test(words.slice(quote.start)) || before === '' || count(before) > 7) return null
	if (!own(before) || /[:;"“”]/.test(before)) return null
	const inside = pieces(words, quote, most - count(before)).find(
		(piece) => piece.start === quote.start && fits(words, piece, most - count(before)),
	)
	const whole =
		inside ??
		(length < FEWEST && namesNobody(plain(words.slice(quote.start, quote.end)))
			? { start: quote.start, end: quote.end }
			: null)
	if (!whole) return null
	const complete = words.slice(whole.end, quote.end).replace(/[\s.,;:!?…]+/g, '') === ''
	const head = `${before} ${written(words, whole, quote)}`
	if (!complete) return head
	const room = most - count(head)
	const rest =
		/^["”’»]\s+([^"“”«»:;]+)/
			.exec(words.slice(whole.end))?.[1]
			?.replace(/[.…!?]+\s*$/, '')
			.slice(0, Math.max(0, span.end - whole.end - 1)) ?? ''
	const clause = rest.split(/,\s|\s[–—]\s|\s(?=(?:but|and|while|because)\s)|\s?\[/)[0]!.trim()
	const tail =
		count(clause) <= room
			? clause
			: clause
					.split(/\s+/)
					.slice(0, room)
					.join(' ')
					.replace(
						/\s(?:in|of|to|from|on|with|by|for|and|as|at|that|against|between|into|near|after|before)(?:\s(?:the|a|an|its|his|their|\p{L}+))?(?:\s\p{L}+)?$/u,
						'',
					)
	if (tail !== '' && own(tail) && !/\b(?:the|a|an|of|to|in|on|and|or|with|by|for)$/.test(tail)) return `${head} ${tail}`
	return length < ALONE && count(before) + length < 5 ? null : head
}

function own(text: string): boolean {
	return loadedIn(text).length === 0 && !JUDGEMENT.test(text) && namesNobody(plain(text))
}

/** In curly marks, with quotations inside in single ones. */
function written(words: string, piece: Span, within: Span): string {
	let open = false
	const text = words
		.slice(piece.start, piece.end)
		.replace(/\s+/g, ' ')
		.replace(/[,;:]$/, '')
		.replace(/[“”"«»„]/g, (mark) => {
			open = mark === '"' ? !open : /[“«„]/.test(mark)
			return open ? '‘' : '’'
		})
	const before = words
		.slice(within.start, piece.start)
		.split(/[.!?]\s/)
		.at(-1)!
	const bound = /\b(?:if|unless|unlikely|not|no|never|although|whether|den(?:y|ied|ies))\b|n['’]t\b/i.test(before)
	const rest = words.slice(piece.end, within.end)
	const ends = /^[\s.,;:!?…"“”’–—-]*$/.test(rest) || /^["”’]?[.!?]/.test(rest)
	return `“${bound ? '…' : ''}${text}${ends || /[…!?]$/.test(text) ? '' : '…'}”`
}
