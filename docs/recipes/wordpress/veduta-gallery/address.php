<?php
/**
 * Where the gallery is. One address for the whole site, and not one for each block: a script is loaded from there, and many who
 * write posts may not put scripts into them.
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

const VEDUTA_GALLERY_OPTION = 'veduta_gallery_address';

add_action(
	'admin_init',
	function () {
		// On a network of sites, their administrators may not put scripts into pages either.
		if ( ! current_user_can( 'unfiltered_html' ) ) {
			return;
		}
		register_setting( 'media', VEDUTA_GALLERY_OPTION, array( 'sanitize_callback' => 'veduta_gallery_take' ) );
		add_settings_section( 'veduta_gallery', __( 'Veduta Gallery', 'veduta-gallery' ), '__return_null', 'media' );
		add_settings_field(
			VEDUTA_GALLERY_OPTION,
			__( 'Address of the gallery', 'veduta-gallery' ),
			'veduta_gallery_field',
			'media',
			'veduta_gallery',
			array( 'label_for' => VEDUTA_GALLERY_OPTION )
		);
	}
);

/** The field under Settings → Media. */
function veduta_gallery_field() {
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="https://gallery.example">',
		esc_attr( VEDUTA_GALLERY_OPTION ),
		esc_attr( get_option( VEDUTA_GALLERY_OPTION, '' ) )
	);
}

/**
 * What is kept of what was typed: an origin, or what was there before.
 *
 * @param mixed $typed In the field.
 * @return string
 */
function veduta_gallery_take( $typed ) {
	$typed  = is_string( $typed ) ? trim( $typed ) : '';
	$origin = veduta_gallery_origin( $typed );
	if ( '' === $origin && '' !== $typed ) {
		add_settings_error( VEDUTA_GALLERY_OPTION, 'address', __( 'The address of the gallery begins with https:// and the name of a host.', 'veduta-gallery' ) );
		return get_option( VEDUTA_GALLERY_OPTION, '' );
	}
	return $origin;
}

/**
 * The gallery's origin, or nothing where the setting is none. Without https only on the machine itself, for trying.
 *
 * @param string $address What was typed.
 * @return string
 */
function veduta_gallery_origin( $address ) {
	$parts  = wp_parse_url( $address );
	$host   = strtolower( $parts['host'] ?? '' );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( ! preg_match( '/^[a-z0-9.-]+$/', $host ) || ! ( 'https' === $scheme || ( 'http' === $scheme && in_array( $host, array( '127.0.0.1', 'localhost' ), true ) ) ) ) {
		return '';
	}
	return "$scheme://$host" . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}
