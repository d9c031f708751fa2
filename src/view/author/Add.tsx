import { useState } from 'react'
import { addAccount, addEvent } from '../../query/author/add.ts'
import { type Target, useDraft, useTarget } from '../../query/author/store.ts'
import { useQuotes } from '../../query/author/useQuotes.ts'
import type { Records } from '../../query/select.ts'
import './add.css'

export type AddProps = {
	records: Records
	/** What is added: an event is shown by a step, an account's words are an excerpt of it. */
	what: { eventId: string } | { claimId: string }
	/** Whose account it is, or which event. */
	name: string
}

/** Adds to the open draft and says where it went. */
export default function Add(props: AddProps) {
	const target = useTarget()
	return target && <AddTo {...props} target={target} />
}

function AddTo({ records, what, name, target }: AddProps & { target: Target }) {
	const draft = useDraft(target.key)
	const quotes = useQuotes(records)
	const [told, setTold] = useState('')
	if (!draft) return null
	const add = () => {
		if (!quotes) setTold('The documents are still being fetched. Try again in a moment.')
		else if ('eventId' in what) setTold(addEvent(target, draft, what.eventId, quotes))
		else setTold(addAccount(target, draft, what.claimId, quotes))
	}
	return (
		<span className="author-add">
			<button type="button" onClick={add}>
				Add to my walkthrough
				<span className="visually-hidden">: {name}</span>
			</button>
			<span role="status">{told}</span>
		</span>
	)
}
