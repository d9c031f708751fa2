import { useEffect } from 'react'
import type { UrlState } from '../../query/url.ts'

/** The colours that the address asks for; the system's where it asks for none. */
export function useTheme(theme: UrlState['theme']): void {
	useEffect(() => {
		if (theme) document.documentElement.dataset.theme = theme
		else delete document.documentElement.dataset.theme
	}, [theme])
}
