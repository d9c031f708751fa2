import { MOST_PICKS, picked, repicked } from '../../query/picks.ts'
import { formatUrl, useUrl } from '../../query/url.ts'
import './pick.css'

/** The way from an event to its accounts laid side by side. */
export function CompareLink({ eventId }: { eventId: string }) {
	const { state, choose } = useUrl()
	const compare = [eventId]
	return (
		<a
			className="compare-link"
			href={formatUrl({ ...state, compare })}
			data-compare={eventId}
			onClick={(click) => {
				if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
				click.preventDefault()
				choose({ compare })
			}}
		>
			Compare accounts
		</a>
	)
}

/** Puts an excerpt to those picked for comparison, or takes it away again. `name` says whose it is. */
export function PickButton({ claimId, name }: { claimId: string; name: string }) {
	const { state, pan } = useUrl()
	const picks = picked(state.compare) ?? []
	const isPicked = picks.includes(claimId)
	return (
		<button
			type="button"
			className="pick"
			data-picked={isPicked || undefined}
			disabled={!isPicked && picks.length >= MOST_PICKS}
			onClick={() => pan({ compare: repicked(state.compare, claimId) })}
		>
			{isPicked ? `Picked (${picks.length} of ${MOST_PICKS})` : 'Add to comparison'}
			<span className="visually-hidden">: the account of {name}</span>
		</button>
	)
}
