<?php
/**
 * The pictures as the gallery sends them: kept for some minutes, and longer while it does not answer.
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

/** Seconds that a page's pictures are kept before the gallery is asked again, and that they may stand while it does not answer. */
const VEDUTA_GALLERY_FRESH = 5 * MINUTE_IN_SECONDS;
const VEDUTA_GALLERY_STALE = 6 * HOUR_IN_SECONDS;

/** Bytes of the gallery's answer for one block from which on it is not taken. */
const VEDUTA_GALLERY_MOST = 300000;

/**
 * The fragment of an address: from the cache, from the gallery, or the last good one while the gallery does not answer.
 *
 * @param string $address Of the fragment.
 * @return string
 */
function veduta_gallery_fetch( $address ) {
	$key  = 'veduta_' . md5( $address );
	$kept = get_transient( $key );
	if ( is_array( $kept ) && $kept['until'] > time() ) {
		return $kept['html'];
	}
	// Not the "safe" way, which knows no gallery within the site's own network or at another port: an administrator chose the host.
	$answer = wp_remote_get(
		$address,
		array(
			'timeout'             => 3,
			'redirection'         => 0,
			'limit_response_size' => VEDUTA_GALLERY_MOST,
		)
	);
	$code = (int) wp_remote_retrieve_response_code( $answer );
	$body = 200 === $code ? wp_remote_retrieve_body( $answer ) : '';
	// WordPress cuts off what is longer: a part of a fragment is none.
	$whole = '' !== $body && strlen( $body ) < VEDUTA_GALLERY_MOST;
	$html  = '';
	$good  = time();
	if ( $whole ) {
		$html = $body;
	} elseif ( is_array( $kept ) && '' !== $kept['html'] && ! veduta_gallery_refuses( $code ) && time() - $kept['good'] < VEDUTA_GALLERY_STALE ) {
		$html = $kept['html'];
		$good = $kept['good'];
	}
	// What failed is asked for again after a minute: visitors don't wait for it one by one.
	$until = time() + ( $whole ? VEDUTA_GALLERY_FRESH : MINUTE_IN_SECONDS );
	// Nothing is remembered no longer than that: an editor who types asks for much that is not there.
	set_transient( $key, compact( 'html', 'good', 'until' ), '' === $html ? MINUTE_IN_SECONDS : VEDUTA_GALLERY_STALE );
	return $html;
}

/**
 * Whether an answer says that there is no such list: then what was kept of it ends.
 *
 * @param int $code Status of the answer, 0 for none.
 * @return bool
 */
function veduta_gallery_refuses( $code ) {
	return $code >= 400 && $code < 500 && 408 !== $code && 429 !== $code;
}
