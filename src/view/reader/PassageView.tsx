import type { ReactNode } from 'react'
import type { Records } from '../../query/select.ts'
import type { Segment } from '../../records/schema.ts'
import type { OutletLook } from '../outlet/marks.ts'
import type { Marking } from './Paragraph.tsx'
import { FOLDED, howMuch, type Passage, segmentsOf } from './passages.ts'
import { SegmentView } from './SegmentView.tsx'
import { StoryHeader } from './StoryHeader.tsx'

/** What is folded: by the id of the first segment, whether it is open, and the way to change it. */
export type Folds = { isOpen: (segments: Segment[]) => boolean; toggle: (segments: Segment[], open: boolean) => void }

type Props = {
	records: Records
	looks: Map<string, OutletLook>
	marking: Marking
	passage: Passage
	folds: Folds
	lines: number[]
	long: boolean
}

/** A passage: whose it is, and its segments; what is folded says in a line what it holds. */
export function PassageView({ records, looks, marking, passage, folds, lines, long }: Props) {
	const { story, header, kind, items } = passage
	const segment = (one: Segment) => <SegmentView key={one.id} {...{ marking, lines, long }} segment={one} />
	const body = items.map((item) =>
		item.fold ? (
			<Fold key={item.segments[0]!.id} segments={item.segments} label="Page furniture" folds={folds}>
				{item.segments.map(segment)}
			</Fold>
		) : (
			segment(item.segment)
		),
	)
	return (
		<section className={`passage passage-${kind}`}>
			{story && header !== 'none' && (
				<StoryHeader {...{ records, story, looks }} document={marking.document} short={header === 'short'} />
			)}
			{FOLDED.has(kind) && kind !== 'furniture' ? (
				<Fold segments={segmentsOf(passage)} label={FOLD_LABEL[kind]!} folds={folds} says={SAYS[kind]}>
					{kind === 'offTopic' ? segmentsOf(passage).map(segment) : body}
				</Fold>
			) : (
				body
			)}
		</section>
	)
}

const FOLD_LABEL: Partial<Record<Passage['kind'], string>> = {
	comments: 'Show the comments',
	offTopic: 'On another subject',
}
const SAYS: Partial<Record<Passage['kind'], string>> = {
	comments: 'Written by readers below a story: not the outlet’s words.',
	offTopic: 'Left out: it tells of nothing in the places this timeline is about.',
}

type FoldProps = { segments: Segment[]; label: string; says?: string | undefined; folds: Folds; children: ReactNode }

/** Something folded, with how much it holds. Its text is on the page only while it is open. */
function Fold({ segments, label, says, folds, children }: FoldProps) {
	const open = folds.isOpen(segments)
	return (
		<details
			className="reader-fold"
			open={open}
			onToggle={(event) => {
				if (event.currentTarget.open !== open) folds.toggle(segments, event.currentTarget.open)
			}}
		>
			<summary>
				{label}: {howMuch(segments)}
			</summary>
			{says && <p className="note">{says}</p>}
			{open && children}
		</details>
	)
}
