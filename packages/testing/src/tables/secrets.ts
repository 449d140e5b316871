/** What must never be printed: short, so that only its place shows what it is. */
export const secret = 'hunter2sword'

/** The same as part of a key long enough to be recognized by itself. */
const longKey = `${secret}fish9f8e7d6c5b4a`

/** Texts into which a vendor, or a gateway, put the caller's own credential. */
export const tellingTexts: readonly string[] = [
  `Authorization: Bearer ${secret}`,
  `authorization: bearer ${secret} is not allowed`,
  `Authorization: Basic ${secret}`,
  `Invalid token: ${secret}`,
  `Invalid token: '${secret}'`,
  `token=${secret}`,
  `access_token=${secret}&service_id=1`,
  `{"access_token":"${secret}"}`,
  `{"password": "${secret}"}`,
  `api_key=${secret}`,
  `API-Key: ${secret}`,
  `x-api-key: ${secret}`,
  `client_secret=${secret}`,
  `Cookie: ${secret}`,
  `https://vendor.example/v1?api_key=${secret}`,
  `https://vendor.example/v1?token=${secret}#x`,
  `https://user:${secret}@vendor.example/v1`,
  `https://${secret}@vendor.example/v1`,
  `eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.${secret}`,
  `Authorization: Token ${secret}`,
  `password=p1,${secret} is wrong`,
  `Cookie: a=1; session=${secret}`,
  `https://vendor.example/v1?sig=${secret}`,
  `session=${secret}`,
  `pwd=${secret}`,
  `{\\"password\\":\\"${secret}\\"}`,
  `key ${longKey} is revoked`,
  `key sk-live-${longKey} is revoked`,
  `key ghp_${longKey} is revoked`,
  `${'no '.repeat(166)}${longKey}`, // across the place where a message is cut
  `${'no '.repeat(165)}Bearer ${longKey}`,
]
