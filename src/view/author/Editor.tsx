import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Change } from '../../query/author/draft.ts'
import { ownWalkthrough } from '../../query/author/own.ts'
import { changeDraft, setTarget, useDraft, useTarget } from '../../query/author/store.ts'
import { useQuotes } from '../../query/author/useQuotes.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { useWords } from '../../query/useWords.ts'
import { Line, Lines } from './Field.tsx'
import { type Lack, lacks } from './missing.ts'
import { Save } from './Save.tsx'
import { Steps } from './Steps.tsx'
import { sided } from './sided.ts'
import './author.css'

type Props = { records: Records; state: UrlState; draftKey: string }

/** Where a reader writes a walkthrough of her own. */
export default function Editor({ records, state, draftKey }: Props) {
	const draft = useDraft(draftKey)
	const quotes = useQuotes(records)
	const first = draft?.steps[0]?.id
	const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(first ? [first] : []))
	const onOpen = (id: string, open: boolean) =>
		setOpened((before) => new Set(open ? [...before, id] : [...before].filter((one) => one !== id)))
	const later = useDeferredValue(draft)
	const lacking = useMemo(
		() => (later ? lacks(later, quotes ? ownWalkthrough('', later, quotes).missing : []) : []),
		[later, quotes],
	)
	const words = useWords(records)
	const used = words.status === 'ready' ? words.data : null
	const taking = useMemo(() => (later && used ? sided(later, used) : []), [later, used])
	useEffect(() => document.getElementById('author-heading')?.focus({ preventScroll: true }), [])
	const title = draft?.front.title.trim()
	useEffect(() => {
		document.title = `${title || 'My walkthrough'} – writing – Datelines`
	}, [title])
	// What is written on is what receives.
	const target = useTarget()
	const isOther = draft !== null && target?.key !== draftKey
	useEffect(() => {
		if (isOther) setTarget({ key: draftKey, stepId: '' })
	}, [draftKey, isOther])
	const back = (
		<p>
			<a href={formatUrl({ ...state, author: null })}>← All walkthroughs</a>
		</p>
	)
	if (!draft)
		return (
			<article className="author">
				{back}
				<h2 id="author-heading" tabIndex={-1}>
					No such draft
				</h2>
				<p>
					The address asks for a walkthrough that is being written, and this device holds none of that name. It may be
					on another device, or deleted. If you saved it as a file, open that.
				</p>
			</article>
		)
	const put = (what: Change) => changeDraft(draftKey, what)
	const { front, steps } = draft
	const set = (to: Extract<Change, { do: 'front' }>['to']) => void put({ do: 'front', to })
	const goTo = ({ field }: Lack) => {
		const step = steps.find(({ id }) => field.startsWith(`${id}-`))
		if (step) onOpen(step.id, true)
		requestAnimationFrame(() => document.getElementById(field)?.focus())
	}
	const minutes = steps.reduce((sum, { block }) => sum + block.minutes, 0)
	return (
		<article className="author" aria-labelledby="author-heading">
			{back}
			<h2 id="author-heading" tabIndex={-1}>
				Make your own walkthrough
			</h2>
			<p className="note">
				Collect on the page: open an event and press “Add to my walkthrough”, or go to a view and take it over. Then
				write here what pupils are to do.{' '}
				<a href={formatUrl({ ...state, walkthroughs: null, author: null }) || './'}>Go to the page</a>
			</p>
			<Line id="author-title" label="Title" value={front.title} onChange={(to) => set({ title: to })} />
			<Line
				id="author-level"
				label="For whom"
				value={front.level}
				onChange={(to) => set({ level: to })}
				hint="Such as: 14 to 18 years."
			/>
			<Lines
				id="author-goals"
				label="Goals, one in each line"
				rows={3}
				value={front.goals.join('\n')}
				onChange={(to) => set({ goals: to === '' ? [] : to.split('\n') })}
				hint="What pupils can do afterwards."
			/>
			<Lines id="author-about" label="About" rows={4} value={front.about} onChange={(to) => set({ about: to })} />
			<p className="author-sum">It takes {minutes} minutes: the sum of its steps.</p>
			<Steps {...{ records, state, draftKey, draft, quotes, put, onOpen }} isOpen={(id) => opened.has(id)} />
			<section aria-labelledby="author-lacks">
				<h3 id="author-lacks">What is missing</h3>
				{lacking.length === 0 ? <p>Nothing that could be found.</p> : <Lacks all={lacking} goTo={goTo} />}
			</section>
			{taking.length > 0 && (
				<section aria-labelledby="author-sided">
					<h3 id="author-sided">Words that take a side</h3>
					<Lacks all={taking} goTo={goTo} />
				</section>
			)}
			<Save {...{ state, draftKey, draft }} />
		</article>
	)
}

/** What could be better, each with the way to where it is written. */
function Lacks({ all, goTo }: { all: Lack[]; goTo: (lack: Lack) => void }) {
	return (
		<ul className="author-lacks">
			{all.map((lack) => (
				<li key={lack.field + lack.says}>
					{lack.says}{' '}
					<button type="button" className="link" onClick={() => goTo(lack)}>
						Go there<span className="visually-hidden">: {lack.says}</span>
					</button>
				</li>
			))}
		</ul>
	)
}
