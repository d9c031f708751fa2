import { keepDraft, MINE } from '../../query/author/store.ts'
import { SHARED, useOwn } from '../../query/author/useOwn.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type Url } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'

type Props = { records: Records; url: Url }

/** In an own walkthrough: whose it is, the way to write on it, and what of it these records do not hold. */
export function OwnWays({ records, url: { state, choose } }: Props) {
	const asked = useOwn(records)
	if (asked.status !== 'ready') return null
	const { draft, missing } = asked.own
	const isShared = state.tour?.startsWith(SHARED) === true
	const write = (author: string) => ({ ...carried(state), walkthroughs: true as const, author })
	return (
		<div className="author-ways">
			<p className="note">
				{isShared
					? 'This walkthrough came with the link. Whoever made the link wrote it, not the makers of this page. '
					: 'Your own walkthrough, as pupils see it. It is on this device alone. '}
				{isShared ? (
					<button
						type="button"
						onClick={() => choose({ ...write(keepDraft(draft)), tour: null, step: null, draft: null })}
					>
						Make it my own
					</button>
				) : (
					<a href={formatUrl(write(state.tour!.slice(MINE.length)))}>Back to writing</a>
				)}
			</p>
			{missing.length > 0 && (
				<details>
					<summary>Parts of it were not found in these records</summary>
					<ul>
						{missing.map(({ step, says }) => (
							<li key={`${step} ${says}`}>
								{step === null ? '' : `Step ${step + 1}: `}
								{says}
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	)
}

/** Instead of an own walkthrough that cannot be shown: why, in words; null where the address asks for none. */
export function NotOwn({ records, url: { state } }: Props) {
	const asked = useOwn(records)
	if (asked.status !== 'failed') return null
	const isShared = state.tour?.startsWith(SHARED) === true
	return (
		<>
			<h1>{isShared ? 'This link cannot be opened' : 'This walkthrough cannot be shown'}</h1>
			<p>
				{isShared ? 'The walkthrough that it holds cannot be read: ' : 'It cannot be shown: '}
				{asked.says}.{' '}
				{isShared && 'Ask whoever sent it to copy the link again, whole, or to send the walkthrough as a file.'}
			</p>
			<p className="tour-ways">
				<button type="button" onClick={asked.retry}>
					Try again
				</button>
				<a href={formatUrl({ ...carried(state), walkthroughs: true })}>All walkthroughs</a>
			</p>
		</>
	)
}
