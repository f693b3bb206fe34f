<?php

declare(strict_types=1);

namespace Drupal\veduta_gallery\Plugin\Block;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;

/**
 * The pictures of a city. Licence: Apache-2.0.
 */
#[Block(
  id: 'veduta_gallery',
  admin_label: new TranslatableMarkup('Veduta Gallery'),
  category: new TranslatableMarkup('Media'),
)]
final class GalleryBlock extends BlockBase {

  private const FILTERS = ['campaign', 'theme', 'place', 'tag'];
  private const LAYOUTS = ['rows', 'grid', 'strip', 'slideshow', 'map'];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['city' => '', 'filter' => '', 'value' => '', 'layout' => 'rows', 'limit' => 12];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $now = $this->configuration;
    $form['city'] = ['#type' => 'textfield', '#title' => $this->t('City, as in its address'), '#default_value' => $now['city'], '#required' => TRUE, '#maxlength' => 40, '#pattern' => '[a-z0-9-]+'];
    $form['filter'] = ['#type' => 'select', '#title' => $this->t('Show'), '#default_value' => $now['filter'], '#empty_option' => $this->t('All pictures'), '#options' => array_combine(self::FILTERS, self::FILTERS)];
    $form['value'] = ['#type' => 'textfield', '#title' => $this->t('Which one, as in its address'), '#default_value' => $now['value'], '#maxlength' => 40];
    $form['layout'] = ['#type' => 'select', '#title' => $this->t('Layout'), '#default_value' => $now['layout'], '#options' => array_combine(self::LAYOUTS, self::LAYOUTS)];
    $form['limit'] = ['#type' => 'number', '#title' => $this->t('Pictures at a time'), '#default_value' => $now['limit'], '#min' => 1, '#max' => 60];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
    $this->configuration['limit'] = (int) $this->configuration['limit'];
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $settings = \Drupal::config('veduta_gallery.settings');
    $address = (string) $settings->get('gallery');
    $cache = ['tags' => $settings->getCacheTags()];
    ['city' => $city, 'filter' => $filter, 'value' => $value, 'layout' => $layout, 'limit' => $limit] = $this->configuration;
    $parts = parse_url($address);
    if (!UrlHelper::isValid($address, TRUE) || ($parts['scheme'] ?? '') !== 'https' || !preg_match('/^[a-z0-9-]{1,40}$/', (string) $city)) {
      return ['#cache' => $cache];
    }
    $origin = 'https://' . $parts['host'] . (isset($parts['port']) ? ':' . $parts['port'] : '');
    $attributes = ['city' => $city, 'layout' => $layout, 'limit' => (string) $limit];
    // A map shows all pictures of a city.
    if ($layout !== 'map' && in_array($filter, self::FILTERS, TRUE) && $value !== '') {
      $attributes[$filter] = $value;
    }
    return [
      '#cache' => $cache,
      'gallery' => [
        '#type' => 'html_tag',
        '#tag' => 'city-gallery',
        '#attributes' => $attributes,
        // Shown until the pictures are, and where there is no script; the room keeps what follows from moving.
        'link' => ['#type' => 'link', '#title' => $this->t('Pictures of the city'), '#url' => Url::fromUri("$origin/$city")],
        'room' => ['#type' => 'html_tag', '#tag' => 'svg', '#attributes' => ['width' => '1', 'height' => '90vh', 'aria-hidden' => 'true']],
      ],
      '#attached' => [
        'html_head' => [
          [
            ['#tag' => 'script', '#attributes' => ['type' => 'module', 'src' => "$origin/embed/v1/city-gallery.js"]],
            'veduta_gallery',
          ],
        ],
      ],
    ];
  }

}
