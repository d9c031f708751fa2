/** subjects: where the subject of a verb of saying stands: before it, over an apposition, or after an inverted verb. */
import type { Span } from '../../records/selector.ts'

const LEAD_IN =
	/^(?:(?:\p{L}+ly|and|but|while|as|after|when|where|that|which|although|though|however|meanwhile|later|earlier|also|yet|then|still|for example|separately|confirming the reports|following the \\w+)[, ]+|(?:on|in|at|by|before|after|following|during|amid|speaking|commenting|responding|asked|pressed|confirming|according to)\b[^,]*, )+/iu

/** The subjects a verb may have, likeliest first: back to the clause's start, or over an apposition between commas. */
export function subjectsBefore(own: string, start: number): Span[] {
	const head = own.slice(0, start).trimEnd()
	const near = subject(own, head, clauseStart(head))
	// "X, a spokesman for Y, said": the head is before the first comma.
	const apposition =
		/,\s*(?:an?|the|who|which|one|head|leader|speaking|citing|quoting|spokes\w+|formerly|notably)\b[^,;]*,?$/i.exec(
			head,
		)
	const far = apposition && subject(own, head, clauseStart(head.slice(0, apposition.index)))
	const bare = /,\s*(?:head|leader|chief|spokes\w+|commander|director)\b[^,;]*$/i.test(head)
	return (head.endsWith(',') || bare ? [far, near] : [near, far]).filter((span) => span != null)
}

function subject(own: string, head: string, start: number): Span | null {
	const words = own.slice(start, head.length)
	const indent = words.length - words.trimStart().length
	const from = start + indent + (LEAD_IN.exec(words.trimStart())?.[0].length ?? 0)
	const rest = own.slice(from, head.length)
	return rest.trim() === '' || rest.split(/\s+/).length > 24 ? null : { start: from, end: head.length }
}

/** A clause starts after a stop, a quotation, a dash, or a comma that is not part of an apposition. */
function clauseStart(head: string): number {
	const stops = [
		...head
			.replace(/,$/, ' ')
			.matchAll(
				/[.;:?!"”]\s|["”]\s?|, | – |\bthat | as (?=\p{Ll})| where | after (?=\p{L})| because | and (?=(?:the|an?|\p{Lu})\b)|(?<=\bcame) as /gu,
			),
	]
	const last = stops
		.filter((stop) => !/(?:Gen|Maj|Col|Mr|Dr|Sen|St|Lt|[A-Z])\.\s$/.test(head.slice(0, stop.index + stop[0].length)))
		.at(-1)
	return last ? last.index + last[0].length : 0
}

/** The subject after an inverted verb: "said X." */
export function subjectAfter(own: string, end: number): Span | null {
	const rest = own.slice(end)
	const run =
		/^\s+(?!that\b|it\b(?! )|on\b|in\b|to\b)([^,;.:"“]*(?:(?<=\b(?:Gen|Maj|Col|Mr|Dr|Sen|St|Lt|U\.S|U\.N)|[A-Z])\.[^,;.:"“]*)*)/.exec(
			rest,
		)
	const cut = run?.[1]?.replace(
		/\s(?:during|in|on|at|while|when|after|as|adding|speaking|highlighting|late|earlier|last|told|yesterday|today)\b.*$/i,
		'',
	)
	if (!run || !cut?.trim()) return null
	const from = end + run[0].length - run[1]!.length
	return { start: from, end: from + cut.length }
}
