import { useEffect, useRef, useState } from 'react'
import type { Change, Draft } from '../../query/author/draft.ts'
import { setTarget } from '../../query/author/store.ts'
import type { Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import type { Quotes } from '../../records/walkthrough/quotes.ts'
import type { StepWritten } from '../../records/walkthrough/written.ts'
import { StepFields } from './StepFields.tsx'

type Props = {
	records: Records
	state: UrlState
	draftKey: string
	draft: Draft
	quotes: Quotes | null
	/** Answers the draft as it is then. */
	put: (what: Change) => Draft | null
	isOpen: (stepId: string) => boolean
	onOpen: (stepId: string, open: boolean) => void
}

/** The steps in their order: added, taken out, brought back, moved up and down. */
export function Steps({ records, state, draftKey, draft, quotes, put, isOpen, onOpen }: Props) {
	const { steps } = draft
	const [told, setTold] = useState('')
	const [removed, setRemoved] = useState<{ step: StepWritten; at: number } | null>(null)
	// What has the focus after a change: the page is drawn anew, and elements change their places.
	const next = useRef<string | null>(null)
	useEffect(() => {
		if (next.current === null) return
		document.getElementById(next.current)?.focus()
		next.current = null
	})
	const move = (id: string, by: -1 | 1) => {
		const from = steps.findIndex((step) => step.id === id) + 1
		const to = from + by
		const edge = by === -1 ? to === 1 : to === steps.length
		next.current = `${id}-${edge === (by === -1) ? 'down' : 'up'}`
		put({ do: 'move', id, by })
		setTold(`Step ${from} moved ${by === -1 ? 'up' : 'down'}, now ${to} of ${steps.length}.`)
	}
	const remove = (step: StepWritten, at: number) => {
		put({ do: 'remove', id: step.id })
		setRemoved({ step, at })
		setTold(`Step ${at + 1} is taken out.`)
		next.current = 'author-undo'
	}
	const undo = () => {
		if (!removed) return
		put({ do: 'restore', ...removed })
		setTold(`Step ${removed.at + 1} is back.`)
		next.current = `${removed.step.id}-toggle`
		setRemoved(null)
	}
	const add = () => {
		const after = put({ do: 'add' })
		const added = after?.steps.at(-1)
		if (!added) return
		onOpen(added.id, true)
		setTarget({ key: draftKey, stepId: added.id })
		next.current = `${added.id}-heading`
		setTold(`Step ${after!.steps.length} is added.`)
	}
	return (
		<section aria-labelledby="author-steps">
			<h3 id="author-steps">Steps</h3>
			<p className="author-told">
				<span role="status">{told}</span>{' '}
				{removed && (
					<button type="button" id="author-undo" onClick={undo}>
						Undo
					</button>
				)}
			</p>
			<ol className="author-steps">
				{steps.map((step, at) => {
					const { id, heading } = step
					const name = heading.trim() || 'no heading yet'
					const open = isOpen(id)
					return (
						<li key={id} onFocus={() => setTarget({ key: draftKey, stepId: id })}>
							<div className="author-step-head">
								<h4>
									<button type="button" id={`${id}-toggle`} aria-expanded={open} onClick={() => onOpen(id, !open)}>
										Step {at + 1}: <bdi>{name}</bdi>
									</button>
								</h4>
								<span className="author-row">
									<button type="button" id={`${id}-up`} disabled={at === 0} onClick={() => move(id, -1)}>
										<span aria-hidden="true">↑</span>
										<span className="visually-hidden">Move step {at + 1} up</span>
									</button>
									<button
										type="button"
										id={`${id}-down`}
										disabled={at === steps.length - 1}
										onClick={() => move(id, 1)}
									>
										<span aria-hidden="true">↓</span>
										<span className="visually-hidden">Move step {at + 1} down</span>
									</button>
									<button type="button" onClick={() => remove(step, at)}>
										Take out<span className="visually-hidden"> step {at + 1}</span>
									</button>
								</span>
							</div>
							{open && <StepFields {...{ records, state, draftKey, draft, step, quotes, put }} />}
						</li>
					)
				})}
			</ol>
			<p>
				<button type="button" id="author-add" onClick={add}>
					Add a step
				</button>
			</p>
		</section>
	)
}
