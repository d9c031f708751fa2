import type { ReactNode, RefObject } from 'react'
import { SKILL, type Walkthrough } from '../../records/walkthrough.ts'
import { count } from '../words/labels.ts'
import { Markdown } from './Markdown.tsx'
import { Outside } from './Outside.tsx'

type Props = {
	tour: Walkthrough
	heading: RefObject<HTMLHeadingElement | null>
	answers: boolean
	/** The address of a step, by its place. */
	href: (at: number) => string
	/** What of it can be printed. */
	children?: ReactNode
}

/** What a walkthrough is about, before its first step. */
export function Cover({ tour, heading, answers, href, children }: Props) {
	return (
		<article className="tour-cover" aria-labelledby="tour-cover-heading">
			<h2 ref={heading} tabIndex={-1} id="tour-cover-heading">
				Before you begin
			</h2>
			<p className="tour-facts">
				<span>{tour.minutes} min</span>
				<span>{tour.level}</span>
				<span>{count(tour.steps.length, 'step')}</span>
			</p>
			{tour.contentNote && (
				<p className="content-note">
					<strong>Content note.</strong> {tour.contentNote}
				</p>
			)}
			<Markdown text={tour.about} />
			<p>
				<a className="tour-begin" href={href(0)}>
					Begin with step 1
				</a>
			</p>
			<h3>What you can do afterwards</h3>
			<ul className="tour-goals">
				{tour.goals.map((goal) => (
					<li key={goal}>{goal}</li>
				))}
			</ul>
			<h3>What you practise</h3>
			<dl className="tour-skills">
				{tour.skills.map((skill) => (
					<div key={skill}>
						<dt>{SKILL[skill].name}</dt>
						<dd>{SKILL[skill].asks}</dd>
					</div>
				))}
			</dl>
			<Outside known={tour.outside} />
			{children}
			<p className="note">
				{answers
					? 'Possible answers stand closed below each step. They are hidden, not secret: this page is public, and anybody can open them. One answer is possible, others may be as good.'
					: 'This link leaves out the possible answers. They are hidden, not secret: whoever changes the address can see them.'}
			</p>
		</article>
	)
}
