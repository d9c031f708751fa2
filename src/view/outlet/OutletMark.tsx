import { colourToken, OUTLINE, type OutletLook } from './marks.ts'

/** An outlet's shape in its colour; decoration beside its name or initials. */
export function OutletMark({ look }: { look: OutletLook }) {
	return (
		<svg className="outlet-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={OUTLINE[look.shape]} fill={colourToken(look)} />
		</svg>
	)
}
