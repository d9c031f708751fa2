import type { Row } from '../../query/row.ts'
import { Marked } from '../search/Marked.tsx'

type Props = {
	row: Pick<Row, 'id' | 'title'>
	href: (eventId: string) => string
	/** The words that the search found it by; null where nothing is searched for. */
	by: readonly string[] | null
	current: boolean
	onOpen: (eventId: string) => void
}

/** An event's title, which opens it beside the page; with Ctrl and the like, as any link in a tab of its own. */
export function EventLink({ row: { id, title }, href, by, current, onOpen }: Props) {
	return (
		<a
			href={href(id)}
			data-event={id}
			aria-current={current ? 'true' : undefined}
			onClick={(click) => {
				if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
				click.preventDefault()
				onOpen(id)
			}}
		>
			<Marked text={title} by={by} />
		</a>
	)
}
