const phrases = {
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
} as const

/** The error page of a gateway in front of the vendor, which knows nothing about the vendor's format. */
export function gatewayPage(status: keyof typeof phrases, contentType = 'text/html'): Response {
  const title = `${status} ${phrases[status]}`
  const html = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  return new Response(html, { status, headers: { 'content-type': contentType } })
}
