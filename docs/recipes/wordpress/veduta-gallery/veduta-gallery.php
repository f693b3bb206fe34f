<?php
/**
 * Plugin Name: Veduta Gallery
 * Description: A block with the pictures of a city's Veduta gallery. The server puts them into the page, so that nothing moves and no consent is needed.
 * Version: 1.0.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

/** Seconds that a page's pictures are kept before the gallery is asked again, and that they may stand while it does not answer. */
const VEDUTA_GALLERY_FRESH = 5 * MINUTE_IN_SECONDS;
const VEDUTA_GALLERY_STALE = 6 * HOUR_IN_SECONDS;

/** Bytes of the gallery's answer for one block from which on it is not taken. */
const VEDUTA_GALLERY_MOST = 300000;

add_action(
	'init',
	function () {
		register_block_type( __DIR__, array( 'render_callback' => 'veduta_gallery_render' ) );
	}
);

/**
 * The gallery's origin, or nothing where the setting is none.
 *
 * @param string $address What was typed.
 * @return string
 */
function veduta_gallery_origin( $address ) {
	$parts = wp_parse_url( trim( $address ) );
	if ( empty( $parts['host'] ) || 'https' !== ( $parts['scheme'] ?? '' ) ) {
		return '';
	}
	return 'https://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}

/**
 * The block in a page.
 *
 * @param array $attributes Of the block.
 * @return string
 */
function veduta_gallery_render( $attributes ) {
	$origin = veduta_gallery_origin( $attributes['gallery'] ?? '' );
	$city   = $attributes['city'] ?? '';
	if ( '' === $origin || ! preg_match( '/^[a-z0-9-]{1,40}$/', $city ) ) {
		return '';
	}
	$query = array_filter(
		array(
			$attributes['filter'] ?? '' => $attributes['value'] ?? '',
			'layout'                    => $attributes['layout'] ?? '',
			'limit'                     => (string) ( $attributes['limit'] ?? '' ),
			'lang'                      => $attributes['lang'] ?? '',
		),
		'strlen'
	);
	unset( $query[''] );
	// A map shows all pictures of a city.
	if ( 'map' === ( $query['layout'] ?? '' ) ) {
		unset( $query[ $attributes['filter'] ?? '' ] );
	}
	$html = veduta_gallery_fetch( add_query_arg( array_map( 'rawurlencode', $query ), "$origin/embed/$city.html" ) );
	if ( '' === $html ) {
		return '';
	}
	wp_enqueue_style( 'veduta-gallery', "$origin/embed/v1/city-gallery.css", array(), null );
	wp_enqueue_script_module( 'veduta-gallery', "$origin/embed/v1/city-gallery.js", array(), null );
	return '<div ' . get_block_wrapper_attributes() . '>' . wp_kses( $html, veduta_gallery_elements() ) . '</div>';
}

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
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 3,
			'redirection'         => 1,
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
	} elseif ( is_array( $kept ) && ! veduta_gallery_refuses( $code ) && time() - $kept['good'] < VEDUTA_GALLERY_STALE ) {
		$html = $kept['html'];
		$good = $kept['good'];
	}
	// What failed is asked for again after a minute: visitors don't wait for it one by one.
	$until = time() + ( $whole ? VEDUTA_GALLERY_FRESH : MINUTE_IN_SECONDS );
	set_transient( $key, compact( 'html', 'good', 'until' ), VEDUTA_GALLERY_STALE );
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

/**
 * What a fragment is made of; all else is taken out.
 *
 * @return array
 */
function veduta_gallery_elements() {
	$all = array( 'class' => true, 'part' => true, 'lang' => true, 'dir' => true, 'data-*' => true );
	return array(
		'city-gallery' => $all + array_fill_keys( array( 'city', 'campaign', 'theme', 'place', 'tag', 'layout', 'limit', 'order', 'lightbox', 'link' ), true ),
		'ul'           => $all + array( 'aria-label' => true ),
		'li'           => $all,
		'a'            => $all + array( 'href' => true, 'rel' => true, 'target' => true ),
		'button'       => $all + array( 'type' => true ),
		'div'          => $all,
		'picture'      => $all,
		'source'       => array( 'type' => true, 'srcset' => true, 'sizes' => true ),
		'img'          => $all + array_fill_keys( array( 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding', 'fetchpriority' ), true ),
		'span'         => $all,
		'p'            => $all,
	);
}
