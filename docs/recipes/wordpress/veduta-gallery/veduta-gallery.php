<?php
/**
 * Plugin Name: Veduta Gallery
 * Description: A block with the pictures of a city's Veduta gallery. The server puts them into the page, so that nothing moves and no consent is needed.
 * Version: 1.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: Apache-2.0
 * Text Domain: veduta-gallery
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/words.php';
require __DIR__ . '/address.php';
require __DIR__ . '/fetch.php';
require __DIR__ . '/elements.php';

add_action(
	'init',
	function () {
		register_block_type( __DIR__, array( 'render_callback' => 'veduta_gallery_render' ) );
		veduta_gallery_words_for_script( 'veduta-gallery-editor-script' );
	}
);

/**
 * The block in a page.
 *
 * @param array $attributes Of the block.
 * @return string
 */
function veduta_gallery_render( $attributes ) {
	$origin = veduta_gallery_origin( get_option( VEDUTA_GALLERY_OPTION, '' ) );
	if ( '' === $origin ) {
		return veduta_gallery_hint( __( 'Under Settings → Media an administrator has to write the address of the gallery first.', 'veduta-gallery' ) );
	}
	if ( ! preg_match( '/^[a-z0-9-]{1,40}$/', $attributes['city'] ) ) {
		return veduta_gallery_hint( __( 'The city is written as in its address: genoa', 'veduta-gallery' ) );
	}
	$html = veduta_gallery_fetch( veduta_gallery_address( $origin, $attributes ) );
	if ( '' === $html ) {
		return veduta_gallery_hint( __( 'The gallery has no such pictures, or does not answer.', 'veduta-gallery' ) );
	}
	add_action( 'wp_footer', 'veduta_gallery_script' );
	$inside = veduta_gallery_style( $origin ) . veduta_gallery_clean( $html );
	// In the editor's preview the element around it is the editor's.
	return veduta_gallery_is_preview() ? $inside : '<div ' . get_block_wrapper_attributes() . '>' . $inside . '</div>';
}

/**
 * The address of the pictures that a block asks for.
 *
 * @param string $origin     Of the gallery.
 * @param array  $attributes Of the block.
 * @return string
 */
function veduta_gallery_address( $origin, $attributes ) {
	$query = array(
		'layout' => $attributes['layout'],
		'limit'  => (string) $attributes['limit'],
		// The page's own, as "it" in "it_IT"; a gallery that does not speak it takes the city's.
		'lang'   => '' !== $attributes['lang'] ? $attributes['lang'] : strtok( get_locale(), '_' ),
	);
	// A map shows all pictures of a city.
	if ( '' !== $attributes['filter'] && '' !== $attributes['value'] && 'map' !== $attributes['layout'] ) {
		$query[ $attributes['filter'] ] = $attributes['value'];
	}
	$city = $attributes['city'];
	return "$origin/embed/$city.html" . '?' . http_build_query( $query, '', '&' );
}

/**
 * The stylesheet: in the head, where that is still to come (themes of blocks make the page's content first), else in front of the pictures.
 *
 * @param string $origin Of the gallery.
 * @return string
 */
function veduta_gallery_style( $origin ) {
	$address = "$origin/embed/v1/city-gallery.css";
	if ( did_action( 'wp_head' ) || veduta_gallery_is_preview() ) {
		return '<link rel="stylesheet" href="' . esc_url( $address ) . '">';
	}
	wp_enqueue_style( 'veduta-gallery', $address, array(), null );
	return '';
}

/** The script, once in a page that has such a block. */
function veduta_gallery_script() {
	$origin = veduta_gallery_origin( get_option( VEDUTA_GALLERY_OPTION, '' ) );
	wp_print_script_tag( array( 'type' => 'module', 'src' => "$origin/embed/v1/city-gallery.js" ) );
}

/** Whether it is an editor who looks, and not a reader. */
function veduta_gallery_is_preview() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
}

/**
 * What an editor reads in the place of pictures; readers see nothing.
 *
 * @param string $text Without HTML.
 * @return string
 */
function veduta_gallery_hint( $text ) {
	return veduta_gallery_is_preview() ? '<p>' . esc_html( $text ) . '</p>' : '';
}
