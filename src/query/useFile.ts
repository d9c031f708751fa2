/** Whether the site offers the page as one file, and what is in it: `datelines.json`, written by `npm run build:single`. */
import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

const FileNote = z.object({
	/** Its name, beside the note; nothing that leads elsewhere. */
	file: z.string().check(z.regex(/^[\w-]+\.html$/)),
	dataVersion: z.string(),
	bytes: z.int(),
	gzip: z.int(),
})
export type FileNote = z.infer<typeof FileNote>

/** The note; `null` where the site offers none, `undefined` while it is asked. */
export function useFile(): FileNote | null | undefined {
	const url = new URL('datelines.json', document.baseURI).href
	return useQuery({
		queryKey: ['file', url],
		queryFn: async () => {
			// A site without it may answer with an error, with a page, or not at all: it is then not offered.
			const answer = await fetch(url).then(
				(response) => (response.ok ? response.json().catch(() => null) : null),
				() => null,
			)
			return FileNote.safeParse(answer).data ?? null
		},
	}).data
}
