import { Link } from '../link/Link.tsx'

type Props = { credit: string; href?: string | null | undefined }

/** Whose a picture is, with the way there where there is one. */
export function Credit({ credit, href }: Props) {
  return href ? <Link href={href}>{credit}</Link> : credit
}
