import { useState } from 'react'
import type { Draft } from '../../query/author/draft.ts'
import { changeDraft, setTarget, type Target, useDraft, useTarget } from '../../query/author/store.ts'
import { SHOWS_NOTHING, shownNow } from '../../query/author/takeOver.ts'
import { useQuotes } from '../../query/author/useQuotes.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { rewriteShown } from '../../records/walkthrough/rewrite.ts'
import { shownWords } from './shownWords.ts'
import './add.css'

type Props = { records: Records; state: UrlState }

/** On the page while a draft is open: which step receives what is added, and the way back to it. */
export default function DraftBar(props: Props) {
	const target = useTarget()
	const draft = useDraft(target?.key ?? null)
	return target && draft && <Bar {...props} {...{ target, draft }} />
}

function Bar({ records, state, target, draft }: Props & { target: Target; draft: Draft }) {
	const quotes = useQuotes(records)
	const [told, setTold] = useState('')
	const { steps, front } = draft
	const takeOver = () => {
		if (!quotes) return setTold('The documents are still being fetched. Try again in a moment.')
		const shown = rewriteShown(shownNow(state), quotes)
		changeDraft(target.key, { do: 'block', id: target.stepId, to: { ...SHOWS_NOTHING, ...shown } })
		const at = steps.findIndex(({ id }) => id === target.stepId) + 1
		setTold(`Step ${at} now shows: ${shownWords(shown, records).join('; ')}.`)
	}
	return (
		<section className="author-bar" aria-label="My walkthrough">
			<strong>
				<bdi>{front.title.trim() || 'My walkthrough'}</bdi>
			</strong>
			{steps.length > 0 && (
				<>
					<label>
						<span>adds to</span>
						<select
							value={target.stepId}
							onChange={(event) => setTarget({ key: target.key, stepId: event.target.value })}
						>
							{steps.map(({ id, heading }, nth) => (
								<option key={id} value={id}>
									{`Step ${nth + 1}${heading.trim() === '' ? '' : `: ${heading.trim()}`}`}
								</option>
							))}
						</select>
					</label>
					<button type="button" onClick={takeOver}>
						Take over the present view
					</button>
				</>
			)}
			<a href={formatUrl({ ...state, walkthroughs: true, author: target.key })}>Back to writing</a>
			<button type="button" className="quiet" onClick={() => setTarget(null)}>
				Put aside
			</button>
			<span role="status">{told}</span>
		</section>
	)
}
