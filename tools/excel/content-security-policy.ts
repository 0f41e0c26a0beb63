/** Where Microsoft serves Office.js, which production pages have to load from there. */
export const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";

/**
 * What the pages may load: their own files and Office.js, and nothing else from anywhere. Office.js itself asks its
 * own address for the part that fits the host.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_ORIGIN}`,
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${OFFICE_ORIGIN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
